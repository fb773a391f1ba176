import type { Page } from 'playwright-core';
import type { Answers } from '../../server/questionnaire/answers.ts';
import type { Server } from './server.ts';

/** A check that is there before a test begins. */
export interface Kept {
  id: string;
  key: string;
  readKey: string;
}

/** Makes a check by the API. */
export async function keep(
  { address }: Pick<Server, 'address'>,
  given: { name?: string; mode?: string; language?: string; answers?: Answers } = {},
): Promise<Kept> {
  const response = await fetch(`${address}/api/assessments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(given),
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Kept;
}

/**
 * Opens a check by its link, as on a device that has never seen it.
 * @returns its path, `/de/assessments/…`
 */
export async function openLink(page: Page, key: string): Promise<string> {
  await page.goto(`/l/${key}`);
  return /\/\w+\/assessments\/\w+/.exec(page.url())![0];
}

interface Asked {
  sections: {
    questions: { id: string; kind: string; choices: { id: string }[]; notApplicable: boolean }[];
  }[];
}

/** Answers of every kind to all questions, with notes and evidence at some. */
export async function everything({ address }: Pick<Server, 'address'>): Promise<Answers> {
  const response = await fetch(`${address}/api/questionnaires/kommune`);
  const { sections } = (await response.json()) as Asked;
  const questions = sections.flatMap((section) => section.questions);
  return Object.fromEntries(
    questions.map(({ id, kind, choices, notApplicable }, i) => {
      const beside =
        i % 6 === 0 ? { note: `Notiz <b>${i}</b>`, evidence: `Akte ${i}`, grade: 'heard' as const } : {};
      if (id === 'areas.needed') return [id, { value: choices.map((choice) => choice.id) }];
      if (id === 'profile.country') return [id, { value: 'de' }];
      if (i % 7 === 3) return [id, { unknown: true, ...beside }];
      if (i % 5 === 2 && notApplicable) return [id, { notApplicable: true, ...beside }];
      if (kind === 'number') return [id, { ...(i % 2 ? { value: 20 } : { span: [10, 40] }), ...beside }];
      if (kind === 'date') return [id, { span: ['2027-03', '2027-12'], ...beside }];
      const value = choices[i % Math.min(choices.length, 3)]!.id;
      return [id, { value: kind === 'multiple' ? [value] : value, ...beside }];
    }),
  );
}
