import type { CostInput } from '../costs/model.ts';
import type { Content } from '../questionnaire/model.ts';
import type { Language } from './telling.ts';
import { costWords } from './words/costs.ts';

type Sources = Pick<Content, 'sources' | 'costDefaults'>;

/** Where an amount or a rate comes from, in words; the sources of a default by publisher and year. */
export function originText(
  content: Sources,
  language: Language,
  { origin, basis }: Pick<CostInput, 'origin'> & { basis?: { default: string } | undefined },
): string {
  const words = costWords[language].origin;
  if (origin === 'own' || origin === 'list') return words[origin];
  const named = basis === undefined ? '' : publishers(content, basis.default);
  return named === '' ? words[origin] : `${words[origin]}: ${named}`;
}

/** "Golem 2002, wibe.de"; empty where the content no longer knows the default. */
function publishers({ sources, costDefaults }: Sources, id: string): string {
  const named = costDefaults.find((one) => one.id === id)?.sources ?? [];
  const short = named.map((source) => {
    const { publisher, date } = sources[source]!;
    return date === null ? publisher : `${publisher} ${date.slice(0, 4)}`;
  });
  return [...new Set(short)].join(', ');
}
