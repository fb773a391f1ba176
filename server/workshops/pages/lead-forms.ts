import type { Typed } from '../../assessments/pages/form.ts';
import type { Grade } from '../../questionnaire/answers.ts';
import { word } from '../../web/page-words.ts';
import { scaleOfItem } from '../items.ts';
import { type Agreed, type Item, roles } from '../model.ts';
import { ballot, typedOfAnswer } from './ballot.ts';
import { choiceWords } from './item-text.ts';
import type { Seen } from './seen.ts';

/** How sure an answer can be, the surest first. */
export const grades: readonly Grade[] = ['documented', 'estimated', 'heard'];

/** Texts beside what is agreed, in the order in which they are asked for. */
export const agreedTexts = ['note', 'dissent', 'finder'] as const;
export type AgreedText = (typeof agreedTexts)[number];

/** A form of the moderator as it was sent, and what is wrong in it, by field. */
export interface LeadSent {
  form: 'agree' | 'hands' | 'points';
  typed: Typed;
  texts: Partial<Record<AgreedText, string>>;
  /** Hands by choice, and the role they belong to. */
  hands: Record<string, string>;
  role: string;
  errors: Readonly<Record<string, string>>;
}

/** The form in which the moderator records what holds. */
export function agreeForm(seen: Seen, item: Item, agreed: Agreed | undefined, sent: LeadSent | null): object {
  const here = sent?.form === 'agree' ? sent : null;
  const typed = here?.typed ?? typedOfAnswer(seen, item, agreed?.answer);
  return {
    ballot: ballot(seen, item, typed, here?.errors[item.id] ?? null),
    // A statement has its solution, whoever is how sure.
    grades: item.of === 'myth' ? null : gradeChoices(seen, typed.grade),
    texts: agreedTexts.map((name) => ({
      id: name,
      label: word(seen.words, `workshop.lead.${name}`),
      value: here?.texts[name] ?? agreed?.[name] ?? '',
      error: here?.errors[name] ?? null,
    })),
  };
}

const gradeChoices = ({ words }: Seen, chosen: string): object[] =>
  ['', ...grades].map((grade) => ({
    value: grade,
    text: word(words, `section.grades.${grade === '' ? 'none' : grade}`),
    selected: grade === chosen,
  }));

/** The name of the field in which the hands for a choice are entered. */
export const handsField = (choice: string): string => `hands--${choice}`;

/** What hands are raised for: a choice, a class of numbers or dates, or that one does not know. */
export const handsChoices = ({ edition, asOf }: Seen, item: Item): string[] => [
  ...scaleOfItem(edition, item, asOf).choices,
  'unknown',
];

/** The form in which hands are counted, role by role. */
export function handsForm(seen: Seen, item: Item, sent: LeadSent | null): object {
  const here = sent?.form === 'hands' ? sent : null;
  const rows = handsChoices(seen, item).map(
    (choice) =>
      [
        choice,
        choice === 'unknown' ? word(seen.words, 'workshop.unknown') : choiceWords(seen, item, choice),
      ] as const,
  );
  return {
    open: here !== null,
    roles: roles.map((role) => ({
      value: role,
      text: word(seen.words, `workshop.roles.${role}`),
      selected: role === here?.role,
    })),
    fields: rows.map(([choice, label]) => ({
      id: handsField(choice),
      label,
      value: here?.hands[choice] ?? '',
      error: here?.errors[handsField(choice)] ?? null,
    })),
  };
}
