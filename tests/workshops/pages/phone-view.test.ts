import { describe, expect, test } from 'vitest';
import { emptyTyped } from '../../../server/assessments/pages/form.ts';
import { phoneView } from '../../../server/workshops/pages/phone-view.ts';
import { asked, current, drawn, seen, spread } from './seen.ts';

const first = asked.choices[0]!;
const page = (...given: Parameters<typeof phoneView>): string => drawn('workshop-phone', phoneView(...given));

describe('the page of somebody who takes part', () => {
  test('says that it goes on in a moment while nothing is open', () => {
    expect(page(seen())).toContain('Gleich geht es weiter');
  });

  test('asks the question that is open, with “I do not know”', () => {
    const text = page(seen({ current: current() }));
    expect(text).toContain('Frage 1 von 3');
    expect(text).toContain('2 von 5 haben abgestimmt');
    expect(text).toContain('Weiß nicht');
    expect(text).not.toContain('Ihre Stimme ist gespeichert');
  });

  test('tells that a vote is saved and shows it ticked, to be changed', () => {
    const text = page(seen({ current: current(), mine: { [asked.id]: { value: first } } }));
    expect(text).toContain('Ihre Stimme ist gespeichert');
    expect(text).toContain('Stimme ändern');
    expect(text).toMatch(new RegExp(`value="${first}" checked`));
  });

  test('tells what is wrong beside the question and in the list of errors', () => {
    const wrong = { item: asked.id, typed: emptyTyped, text: 'Wählen Sie eine Antwort.' };
    const text = page(seen({ current: current() }), null, wrong);
    expect(text).toContain(`href="#${asked.id}"`);
    expect(text).toContain('aria-describedby');
  });

  test('shows how all voted once it is revealed, and the own vote', () => {
    const shown = current({ phase: 'revealed', spread: spread([3, 1], 1) });
    const text = page(seen({ current: shown, mine: { [asked.id]: { value: first } } }));
    expect(text).toContain('5 Stimmen');
    expect(text).toContain('Ihre Stimme:');
    expect(text).not.toContain('<form');
  });

  test('says in the second round that it is voted on anew', () => {
    expect(page(seen({ current: current({ round: 2 }) }))).toContain('wird neu abgestimmt');
  });

  test('lists all questions at one’s own pace, with what is answered and until when', () => {
    const own = seen({
      pace: 'own',
      deadline: '2026-04-01T21:59:59.000Z',
      mine: { [asked.id]: { unknown: true } },
    });
    const text = page(own);
    expect(text).toContain('1 von 3 beantwortet');
    expect(text).toContain('1. April 2026');
    expect(page(own, asked.id)).toContain('Ihre Stimme ist gespeichert');
  });

  test('takes no votes once the workshop has ended', () => {
    const text = page(seen({ closed: true, current: current() }));
    expect(text).toContain('Der Workshop ist beendet');
    expect(text).not.toContain('<form');
  });

  test('shows markup in a title as text', () => {
    expect(page(seen())).toContain('Klausur &lt;2026&gt;');
  });
});
