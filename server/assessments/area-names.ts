import type { Content } from '../questionnaire/model.ts';

/** The need areas by their names in every language, as a list may call them. */
export function areaNames({ texts }: Pick<Content, 'texts'>): { id: string; name: string }[] {
  return Object.values(texts).flatMap(({ areas }) =>
    Object.entries(areas).map(([id, { name }]) => ({ id, name })),
  );
}
