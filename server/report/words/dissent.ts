import type { Role } from '../../workshops/model.ts';

interface DissentWords {
  roles: Record<Role, string>;
  /** A level that may turn out lower, or higher. */
  atMost: (level: string) => string;
  atLeast: (level: string) => string;
  /**
   * How far apart two roles are, and where each stands; the topic comes in quotes.
   * @param least it may be more levels than these
   */
  apart: (topic: string, roles: [string, string], levels: number, least: boolean, stand: string) => string;
}

/** What is said about roles that see a topic differently. */
export const dissentWords: Record<'de' | 'en', DissentWords> = {
  de: {
    roles: {
      it: 'IT',
      department: 'Fachämter',
      'data-protection': 'Datenschutz',
      'staff-council': 'Personalrat',
      procurement: 'Beschaffung',
      management: 'Leitung',
      other: 'weitere Rollen',
    },
    atMost: (level) => `höchstens ${level}`,
    atLeast: (level) => `mindestens ${level}`,
    apart: (topic, [one, other], levels, least, stand) =>
      `Beim Thema ${topic} liegen ${one} und ${other} ${least ? 'mindestens ' : ''}${
        ['', 'eine Stufe', 'zwei Stufen', 'drei Stufen', 'vier Stufen'][levels] ?? `${levels} Stufen`
      } auseinander (${stand}).`,
  },
  en: {
    roles: {
      it: 'IT',
      department: 'departments',
      'data-protection': 'data protection',
      'staff-council': 'staff council',
      procurement: 'procurement',
      management: 'management',
      other: 'further roles',
    },
    atMost: (level) => `${level} at most`,
    atLeast: (level) => `${level} at least`,
    apart: (topic, [one, other], levels, least, stand) =>
      `On ${topic}, ${one} and ${other} are ${least ? 'at least ' : ''}${
        ['', 'one level', 'two levels', 'three levels', 'four levels'][levels] ?? `${levels} levels`
      } apart (${stand}).`,
  },
};
