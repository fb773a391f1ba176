import { describe, expect, test } from 'vitest';
import { emptyTyped } from '../../../server/assessments/pages/form.ts';
import { joiningOf } from '../../../server/workshops/pages/joining.ts';
import type { LeadSent } from '../../../server/workshops/pages/lead-forms.ts';
import { leadView } from '../../../server/workshops/pages/lead-view.ts';
import { asked, current, drawn, seen, spread } from './seen.ts';

const joining = joiningOf({ origin: 'https://kompass.example.org', code: 'ABC234' });
const page = (change: Parameters<typeof seen>[0] = {}, sent: LeadSent | null = null): string =>
  drawn('workshop-lead', leadView(seen(change), { joining, sent, links: [], token: 't' }));
const buttons = (text: string): string[] =>
  [...text.matchAll(/name="then" value="([^"]*)"/g)].map(([, value]) => value!);

describe('the page of the moderator', () => {
  test('offers to open the first question, and any other', () => {
    const text = page();
    expect(text).toContain('Nächste Frage öffnen');
    expect(buttons(text).filter((value) => value === `open ${asked.id}`)).toHaveLength(2);
  });

  test('shows who has voted while votes are taken, never what', () => {
    const who = [
      { id: 'a', name: 'Frau <b>', role: 'it' as const, voted: true },
      { id: 'b', name: '', role: 'department' as const, voted: false },
    ];
    const text = page({ current: current({ who }) });
    expect(text).toContain('Frau &lt;b&gt; (IT)');
    expect(text).toContain('ohne Namen (Fachamt)');
    expect(buttons(text)).toEqual(expect.arrayContaining(['reveal', 'timer', 'hands', 'close']));
    expect(text).not.toContain('So wurde abgestimmt');
  });

  test('offers once revealed to vote again or to record what holds', () => {
    const text = page({ current: current({ phase: 'revealed', spread: spread([3, 2]) }) });
    expect(buttons(text)).toEqual(expect.arrayContaining(['again', 'hide', 'agree']));
    expect(text).toContain('So wurde abgestimmt');
  });

  test('keeps what was typed where something was wrong, and leads to it', () => {
    const sent: LeadSent = {
      form: 'agree',
      typed: emptyTyped,
      texts: { note: 'Beschluss folgt' },
      hands: {},
      role: '',
      errors: { [asked.id]: 'Wählen Sie eine Antwort.' },
    };
    const text = page({ current: current({ phase: 'revealed', spread: spread([3, 2]) }) }, sent);
    expect(text).toContain('Beschluss folgt');
    expect(text).toContain(`href="#${asked.id}"`);
  });

  test('shows what was agreed, and takes it back', () => {
    const agreed = {
      item: asked.id,
      answer: { value: asked.choices[0]! },
      note: 'Seit März',
      dissent: 'IT sieht es anders',
      finder: 'Amt 10',
      at: '',
    };
    const text = page({ current: current({ phase: 'agreed', spread: spread([3, 2]), agreed }) });
    for (const part of ['Seit März', 'IT sieht es anders', 'Amt 10']) expect(text).toContain(part);
    expect(buttons(text)).toContain('undo');
  });

  test('offers nothing but to open it again once it has ended', () => {
    expect(buttons(page({ closed: true, current: current() }))).toEqual(['reopen']);
  });
});
