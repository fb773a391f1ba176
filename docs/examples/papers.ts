/** The examples, each with how far its council is asked to go. */
export const examples = { village: 'examine', town: 'decide', city: 'decide' } as const;

export type Example = keyof typeof examples;

/** What is kept beside the saved file of an example: by the name of the file, where the API has it. */
export const papersOf = (name: Example): Record<string, string> => ({
  [`${name}-council.odt`]: `papers/council.odt?language=de&strength=${examples[name]}`,
  [`${name}-costs.ods`]: 'costs.ods?language=de',
});
