import type { Beside } from '../../report/beside.ts';
import { composeReport, composeResult } from '../../report/compose.ts';
import type { Document } from '../../report/document.ts';
import { type Drawing, drawHtml } from '../../report/html/draw.ts';
import { pathToNewest } from '../../scoring/versions/path.ts';
import { word } from '../../web/page-words.ts';
import { wholeInput } from '../report-input.ts';
import type { Visit } from './frame.ts';

/** The result: its findings are folded, so that all of them are seen before one is read. */
export function resultView(visit: Visit, beside: Beside): object {
  const { view, words, path, access, language } = visit;
  const document = composeResult(wholeInput(view, beside, language));
  // Papers, services and costs are told by need area.
  const byArea = view.ruleSet.questionnaire.areas.length > 0;
  return {
    ...drawn(document, { cards: 'folded' }),
    heading: word(words, 'result.title'),
    contentsTitle: word(words, 'result.contents'),
    takeOver: access === 'edit' && pathToNewest(view.versions, view.assessment.version) !== null,
    actions: [
      { href: `${path}/report.pdf`, text: word(words, 'result.pdf'), tone: 'primary', download: true },
      { href: `${path}/report`, text: word(words, 'result.report'), tone: 'secondary' },
    ],
    further: [
      {
        id: 'try',
        title: word(words, 'whatIf.title'),
        links: [{ href: `${path}/what-if`, text: word(words, 'whatIf.link') }],
      },
      {
        id: 'take-along',
        title: word(words, 'result.takeAlong'),
        links: [
          { href: `${path}/dates`, text: word(words, 'dates.title') },
          ...(byArea ? [{ href: `${path}/papers`, text: word(words, 'result.papers') }] : []),
          { href: `${path}/plan/best`, text: word(words, 'best.title') },
          ...(view.edition.content.readings.length === 0
            ? []
            : [{ href: `${path}/readings`, text: word(words, 'result.readings') }]),
          { href: `${path}/report.odt`, text: word(words, 'result.odt'), download: true },
          {
            href: `/api/assessments/${view.assessment.id}/calendar.ics?language=${language}`,
            text: word(words, 'result.calendar'),
            download: true,
          },
        ],
      },
      ...(access === 'edit'
        ? [
            {
              id: 'go-on',
              title: word(words, 'result.goOn'),
              links: [
                ...(byArea
                  ? [
                      { href: `${path}/services`, text: word(words, 'services.title') },
                      { href: `${path}/costs`, text: word(words, 'result.costs') },
                    ]
                  : []),
                { href: `${path}/plan`, text: word(words, 'result.plan') },
                { href: `${path}/weights`, text: word(words, 'weights.title') },
                { href: `${path}/answers`, text: word(words, 'result.check') },
                { href: `${path}/earlier`, text: word(words, 'compare.title') },
              ],
            },
          ]
        : []),
    ],
  };
}

/** The report as it is printed, to be read from top to bottom. */
export function reportView(visit: Visit, beside: Beside): object {
  const { view, words, path, language } = visit;
  const document = composeReport(wholeInput(view, beside, language));
  return {
    ...drawn(document, { cards: 'open' }),
    heading: document.title,
    contentsTitle: word(words, 'result.contents'),
    actions: [
      { href: `${path}/report.pdf`, text: word(words, 'report.pdf'), tone: 'primary', download: true },
      { href: `${path}/result`, text: word(words, 'report.back'), tone: 'secondary' },
    ],
  };
}

/** What stands before the first chapter comes first, then the list of chapters, then these. */
export function drawn({ blocks, footer }: Document, how: Drawing): object {
  const contents = blocks.flatMap((b) => (b.kind === 'heading' && b.level === 1 ? [b] : []));
  const first = blocks.indexOf(contents[0]!);
  return {
    footer,
    opening: drawHtml(blocks.slice(0, first), how),
    contents,
    chapters: drawHtml(blocks.slice(first), how),
    folded: how.cards === 'folded',
  };
}
