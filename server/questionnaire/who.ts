import type { Answers } from './answers.ts';
import type { Questionnaire } from './expand.ts';

/** What answers say of the municipality itself; null: not answered, or the questionnaire does not ask it. */
export interface Who {
  /** de, at, ch. */
  country: string | null;
  /** Of Germany, as the choices name it. */
  state: string | null;
  /** `under-<inhabitants>` or `over-<inhabitants>`. */
  size: string | null;
}

/** Country, state and size, by the questions that `profile` of the questionnaire names. */
export function whoIs({ profile }: Pick<Questionnaire, 'profile'>, answers: Answers): Who {
  const chosen = (question: string | undefined): string | null => {
    const given = question === undefined ? undefined : answers[question];
    return given !== undefined && 'value' in given && typeof given.value === 'string' ? given.value : null;
  };
  return { country: chosen(profile.country), state: chosen(profile.state), size: chosen(profile.size) };
}
