import type { Mode, RuleContent } from '../questionnaire/expand.ts';
import type { Content, QuestionSource } from '../questionnaire/model.ts';

/** The names a change is told with, by id. */
export interface Names {
  dimensions: Record<string, string>;
  levels: Record<string, string>;
  areas: Record<string, string>;
  findings: Record<string, string>;
  measures: Record<string, string>;
}

/** All that a browser needs to evaluate answers by itself and to tell the result in one language. */
export interface WhatIfContent {
  content: RuleContent;
  mode: Mode;
  language: string;
  names: Names;
}

/** Of a version, read and checked: what evaluation needs, without sources, terms and words of questions. */
export function whatIfContent(content: Content, mode: Mode, language: string): WhatIfContent {
  const { questionnaire, version, sections, rules, stamps } = content;
  return {
    content: {
      questionnaire: { id: questionnaire.id, areas: questionnaire.areas },
      version,
      sections: sections.map((section) => ({ ...section, questions: section.questions.map(bare) })),
      rules: {
        ...rules,
        knockouts: rules.knockouts.map(({ sources, ...knockout }) => knockout),
        findings: rules.findings.map((finding) => ({ ...finding, sources: [] })),
        measures: rules.measures.map((measure) => ({ ...measure, sources: [] })),
      },
      stamps: { rules: stamps.rules },
    },
    mode,
    language,
    names: namesOf(content, language),
  };
}

const bare = ({ terms, sources, ...question }: QuestionSource): QuestionSource => question;

/** The names of a version in one of its languages. */
export function namesOf({ texts }: Content, language: string): Names {
  const { dimensions, levels, areas, findings, measures } = texts[language]!;
  const only = <T>(of: Record<string, T>, name: (text: T) => string): Record<string, string> =>
    Object.fromEntries(Object.entries(of).map(([id, text]) => [id, name(text)]));
  return {
    dimensions: only(dimensions, (d) => d.name),
    levels: only(levels, (l) => l.name),
    areas: only(areas, (a) => a.name),
    findings: only(findings, (f) => f.title),
    measures: only(measures, (m) => m.title),
  };
}
