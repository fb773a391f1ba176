import type { Block } from '../document.ts';
import { assessment, fact, paragraph, text } from '../inline.ts';
import type { Telling } from '../telling.ts';

/** What was assessed, when, and by which questions and rules. */
export function cover(t: Telling): Block[] {
  const { words, result, answers, ruleSet } = t;
  const facts = [fact(words.cover.municipality, t.municipality)];
  if (t.assessment.contact.trim() !== '') facts.push(fact(words.cover.contact, t.assessment.contact.trim()));
  facts.push(fact(words.cover.asOf, t.date(result.asOf)), fact(words.cover.mode, words.modes[result.mode]));
  const chosen = answers[ruleSet.questionnaire.areasQuestion];
  if (chosen !== undefined && 'value' in chosen && Array.isArray(chosen.value)) {
    const areas = ruleSet.questionnaire.areas.filter((area) => (chosen.value as string[]).includes(area));
    facts.push(fact(words.cover.areas, areas.map(t.areaName).join(', ')));
  }
  facts.push(fact(words.cover.versions, versions(t)));
  return [{ kind: 'cover', title: words.title[result.mode], subtitle: words.subject(t.municipality), facts }];
}

/** "kommune 2026-1, Regeln 3f2a91c0": which questions and rules the figures belong to. */
export function versions({ result, content, words }: Telling): string {
  const { id, version, fingerprint } = result.questionnaire;
  const state = content.questionnaire.published === undefined ? `${version} (${words.preview})` : version;
  return `${id} ${state}, ${fingerprint.slice(0, 8)}`;
}

/** That the quick check says less than the full one; nothing in the full one. */
export function quickNote(t: Telling): Block[] {
  if (t.result.mode !== 'quick') return [];
  return [{ kind: 'note', tone: 'info', content: [text(t.words.quickNote)], from: [assessment] }];
}

/** How old rules and sources are: stands on each page of result and report. */
export function age(t: Telling): Block {
  const { stamps } = t.content;
  const { method } = t.words;
  const parts = [
    `${method.stamps.rules}: ${stamps.rules.date === '' ? method.draft : t.date(stamps.rules.date)}`,
    `${method.stamps.texts}: ${t.date(stamps.texts.date)}`,
    `${method.stamps.shared}: ${t.date(stamps.shared.date)}`,
  ];
  return paragraph([text(`${parts.join(' · ')}.`)], [assessment], 'small');
}
