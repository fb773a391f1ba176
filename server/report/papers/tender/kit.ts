import { type TenderBasis, tenderParts } from '../../../questionnaire/tender.ts';
import { whoIs } from '../../../questionnaire/who.ts';
import { sources } from '../../chapters/sources.ts';
import type { Block, Document } from '../../document.ts';
import { moneyFormat } from '../../formats.ts';
import { assessment, fact, heading, listOf, paragraph, source, strong, text, wording } from '../../inline.ts';
import { type ReportInput, type Telling, telling } from '../../telling.ts';
import { paper } from '../paper.ts';
import { partBlocks, textOf } from './lines.ts';
import { basesOf, currencyOf, linesOf, placeOf, type TenderScope } from './scope.ts';
import { ownReasons, subject } from './subject.ts';
import { tenderWords } from './words.ts';

/**
 * The tender kit of one need area. Country and state are those that were answered.
 * @param value of the order, without tax, in the currency of the country; null: not known
 */
export function tenderKit(input: ReportInput, area: string, value: number | null): Document {
  const t = telling(input);
  const scope: TenderScope = { area, value, ...placeOf(whoIs(t.ruleSet.questionnaire, t.answers)) };
  const { title } = tenderWords[t.language];
  return paper(t, `${title} ${t.areaName(area)}`, [
    ...head(t, scope),
    ...subject(t, scope),
    ...tenderParts.flatMap((part) =>
      part === 'reason' ? partBlocks(t, part, scope, () => ownReasons(t, area)) : partBlocks(t, part, scope),
    ),
    ...doubts(t, scope),
    ...sources(t),
  ]);
}

function head(t: Telling, { area, country, value }: TenderScope): Block[] {
  const words = tenderWords[t.language];
  const currency = currencyOf(country);
  return [
    {
      kind: 'cover',
      title: words.title,
      subtitle: t.areaName(area),
      facts: [
        fact(t.words.cover.municipality, t.municipality),
        fact(t.words.cover.asOf, t.date(t.result.asOf)),
        fact(words.country, country === null ? words.countryOpen : words.countries[country]),
        ...(value === null
          ? []
          : [
              fact(
                words.value,
                currency === null ? t.points(value) : moneyFormat(t.language, currency).format(value),
              ),
            ]),
      ],
    },
    paragraph([text(words.use)], [assessment], 'lead'),
    { kind: 'note', tone: 'warning', content: [text(words.advice)], from: [wording('tender')] },
  ];
}

/** What is in doubt about the bases that were named, each once. */
function doubts(t: Telling, scope: TenderScope): Block[] {
  const words = tenderWords[t.language];
  const named = new Set<TenderBasis>(
    tenderParts.flatMap((part) =>
      linesOf(t.content.tender, part, scope).flatMap((line) => basesOf(t.content.tender, line, scope)),
    ),
  );
  const open = [...named].filter(({ id }) => textOf(t, id).doubt !== undefined);
  if (open.length === 0) return [];
  const items = open.map(({ id, sources: cited }) => {
    const { name = '', doubt = '' } = textOf(t, id);
    return {
      content: [strong(`${name}: `), text(`${doubt} `), ...t.cite(cited)],
      from: [wording(`tender.${id}`), ...cited.map(source)],
    };
  });
  return [
    heading(1, words.doubts, 'doubts'),
    paragraph([text(words.doubtsIntro)], [wording('tender')]),
    listOf(items),
  ];
}
