import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../server/scoring/evaluate.ts';
import { joiningOf } from '../../../server/workshops/pages/joining.ts';
import { screenView } from '../../../server/workshops/pages/screen-view.ts';
import { asked, current, drawn, seen, spread } from './seen.ts';

const joining = joiningOf({ origin: 'https://kompass.example.org', code: 'ABC234' });
const page = (change: Parameters<typeof seen>[0] = {}): string =>
  drawn('workshop-screen', screenView(seen(change), joining, 'dark', null));

describe('the screen for all', () => {
  test('shows how to join while nothing is open: address, code, picture', () => {
    const text = page();
    expect(text).toContain('kompass.example.org/w<');
    expect(text).toContain('ABC 234');
    expect(text).toContain('<svg');
  });

  test('shows question, choices and how many have voted', () => {
    const text = page({ current: current() });
    expect(text).toContain('Bitte stimmen Sie jetzt ab');
    expect(text).toContain('2 von 5 haben abgestimmt');
  });

  test('shows both votes side by side and how much people agree', () => {
    const before = spread([2, 3], 0, { consensus: 0.4 });
    const text = page({
      current: current({
        phase: 'revealed',
        round: 2,
        spread: spread([4, 1], 0, { consensus: 0.8 }),
        before,
      }),
    });
    expect(text).toContain('Große Einigkeit');
    expect(text).toContain('Einigkeit: 80 Prozent');
    expect(text).toContain('Vorher 40 %');
    expect(text.match(/class="tally__was"/g)).toHaveLength(asked.choices.length + 1);
  });

  test('does not call it agreement of all where one thinks otherwise', () => {
    const text = page({
      current: current({ phase: 'revealed', spread: spread([199, 1], 0, { consensus: 0.999 }) }),
    });
    expect(text).toContain('Einigkeit: 99 Prozent');
  });

  test('shows roles only as they came from the server', () => {
    const { choices } = spread([3, 2]);
    const byRole = [{ role: 'it' as const, total: 3, unknown: 0, choices }];
    expect(
      page({ current: current({ phase: 'revealed', spread: spread([3, 2], 0, { byRole }) }) }),
    ).toContain('Nach Rollen');
    expect(page({ current: current({ phase: 'revealed', spread: spread([3, 2]) }) })).not.toContain(
      'Nach Rollen',
    );
  });

  test('shows no name, whoever has one', () => {
    const who = [{ id: 'p', name: 'Frau Muster', role: 'it' as const, voted: true }];
    expect(page({ current: current({ who }) })).not.toContain('Frau Muster');
  });

  test('shows the result as it grows, as levels from and to', () => {
    const here = seen();
    const result = evaluate(here.edition.full, {}, '2026-03-10');
    expect(drawn('workshop-screen', screenView(here, joining, 'light', result))).toContain(
      'Das Ergebnis bisher',
    );
  });
});
