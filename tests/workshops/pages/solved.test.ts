import { expect, test } from 'vitest';
import { editionFrom } from '../../../server/assessments/library.ts';
import type { CurrentState, Phase } from '../../../server/workshops/model.ts';
import { leadView } from '../../../server/workshops/pages/lead-view.ts';
import { phoneView } from '../../../server/workshops/pages/phone-view.ts';
import { screenView } from '../../../server/workshops/pages/screen-view.ts';
import { handmadeContent } from '../../fixtures/small-rule-set.ts';
import { drawn, seen } from './seen.ts';

const statement = 'open-is-free';
const said = 'Die Lizenz kostet nichts, der Betrieb schon.';
const content = handmadeContent();
content.myths = [{ id: statement, verdict: 'depends', sources: [] }];
content.texts.de!.myths = { [statement]: { statement: 'Open Source ist gratis.', explanation: said } };
const edition = editionFrom(content);

const counts = (myth: number, depends: number) => ({
  total: myth + depends,
  unknown: 0,
  choices: [
    { choice: 'myth', count: myth },
    { choice: 'fact', count: 0 },
    { choice: 'depends', count: depends },
  ],
  byRole: null,
  consensus: null,
});

/** The pages of all three audiences, while a statement stands in a round. */
function pages(round: number, phase: Phase): string[] {
  const shown =
    phase === 'voting' ? {} : { spread: counts(1, 4), ...(round > 1 ? { before: counts(5, 0) } : {}) };
  const current: CurrentState = {
    item: statement,
    of: 'myth',
    round,
    phase,
    endsAt: null,
    voted: 5,
    ...shown,
  };
  const items = [{ id: statement, of: 'myth' as const, rounds: round, phase, voted: 5 }];
  const one = { ...seen({ items, current }), edition };
  const joining = { address: 'kompass.example/w', code: 'ABC 234', qr: '' };
  return [
    drawn('workshop-phone', phoneView(one)),
    drawn('workshop-lead', leadView(one, { joining, sent: null, links: [], token: 't' })),
    drawn('workshop-screen', screenView(one, joining, 'light', null)),
  ];
}

test('what is so of a statement stands beside both votes once the second is revealed', () => {
  for (const page of pages(2, 'revealed')) {
    expect(page).toContain(said);
    expect(page).toContain('Was die Quellen sagen: Kommt darauf an.');
    expect(page).toContain('tally__was');
  }
});

test('it is not told before, so that it sways no vote', () => {
  for (const page of [...pages(1, 'voting'), ...pages(1, 'revealed'), ...pages(2, 'voting')])
    expect(page).not.toContain(said);
});
