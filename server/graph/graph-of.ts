import type { Content, ScoreSource, Texts } from '../questionnaire/model.ts';
import type { Graph, QuestionNode, ScoreNode, SectionNode } from './model.ts';
import { questionsIn } from './questions-in.ts';

/** A version as a graph. @param language that of its words, one the version has */
export function graphOf(content: Content, language: string): Graph {
  const { questionnaire, sections, version } = content;
  const texts = content.texts[language]!;
  return {
    id: questionnaire.id,
    version,
    sections: sectionsOf(content, texts),
    scores: scoresOf(content, texts),
    shows: sections.flatMap(({ id, repeat, show, questions }) => {
      const whole = [
        ...(repeat ? [questionnaire.areas.from] : []),
        ...(show === undefined ? [] : asked(content, show)),
      ];
      return [
        ...unique(whole).map((from) => ({ from, to: { section: id } })),
        ...questions.flatMap((q) => {
          const to = { question: `${repeat ? '$' : id}.${q.id}` };
          return q.show === undefined ? [] : asked(content, q.show).map((from) => ({ from, to }));
        }),
      ];
    }),
    feeds: allScores(content).flatMap((score) => feedsOf(content, score)),
    links: allScores(content).flatMap(linksOf),
  };
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];

const allScores = ({ rules }: Content): ScoreSource[] => [
  ...rules.dimensions,
  ...rules.scores,
  rules.overall,
];

/** `office.use` as files name it where it repeats: `$.use`. */
function plain({ questionnaire }: Content, name: string): string {
  const [first, ...rest] = name.split('.');
  return questionnaire.areas.ids.includes(first!) ? ['$', ...rest].join('.') : name;
}

/** An id of a score without the area it may be named with. */
const bare = (name: string): string => name.slice(name.indexOf('.') + 1);

const asked = (content: Content, condition: Parameters<typeof questionsIn>[0]): string[] =>
  unique(questionsIn(condition).map((name) => plain(content, name)));

function sectionsOf(content: Content, texts: Texts): SectionNode[] {
  const { findings, knockouts } = content.rules;
  const named = [...findings, ...knockouts].map(({ id, when }) => ({ id, questions: asked(content, when) }));
  const asking = (things: readonly { id: string }[], question: string): string[] =>
    named
      .filter(({ id, questions }) => questions.includes(question) && things.some((one) => one.id === id))
      .map(({ id }) => id);
  return content.sections.map(({ id, repeat, questions }) => ({
    id,
    title: texts.sections[id]?.title ?? id,
    repeats: repeat !== undefined,
    questions: questions.map((q): QuestionNode => {
      const name = `${repeat ? '$' : id}.${q.id}`;
      return {
        id: name,
        text: texts.sections[id]?.questions[q.id]?.text ?? '',
        quick: q.quick ?? false,
        opportunities: asking(
          findings.filter(({ kind }) => kind === 'opportunity'),
          name,
        ),
        challenges: asking(
          findings.filter(({ kind }) => kind === 'challenge'),
          name,
        ),
        knockouts: asking(knockouts, name),
      };
    }),
  }));
}

function feedsOf(content: Content, { id, parts = [] }: ScoreSource): Graph['feeds'] {
  const feeds = parts.flatMap(({ question, weight = 1 }) =>
    question === undefined ? [] : [{ from: plain(content, question), to: id, weight }],
  );
  // Parts for single areas are one line of the picture.
  return [...new Map(feeds.map((feed) => [feed.from, feed])).values()];
}

function linksOf({ id, parts = [], of, when }: ScoreSource): Graph['links'] {
  const weighed = parts.flatMap(({ score, weight = 1 }) =>
    score === undefined ? [] : [{ from: bare(score), to: id, weight }],
  );
  const discount = [of, when].flatMap((score) =>
    score === undefined ? [] : [{ from: bare(score), to: id, weight: null }],
  );
  return [...new Map([...weighed, ...discount].map((link) => [link.from, link])).values()];
}

function scoresOf(content: Content, texts: Texts): ScoreNode[] {
  const { dimensions, overall, knockouts } = content.rules;
  const scores = allScores(content);
  const made = new Map(scores.map((score) => [score.id, linksOf(score).map(({ from }) => from)]));
  // The check has ruled out cycles.
  const depth = (id: string): number => Math.max(0, ...(made.get(id) ?? []).map((one) => depth(one) + 1));
  return scores.map(({ id, each }) => ({
    id,
    name: texts.dimensions[id]?.name ?? texts.scores[id]?.name ?? id,
    kind: id === overall.id ? 'overall' : dimensions.some((d) => d.id === id) ? 'dimension' : 'score',
    repeats: each !== undefined,
    depth: depth(id),
    knockouts: knockouts.filter(({ limits }) => limits === id).map((knockout) => knockout.id),
  }));
}
