import type { FastifyRequest } from 'fastify';
import { cookieKey } from '../../assessments/credentials.ts';
import { word } from '../../web/page-words.ts';
import { beamerKeyOf, coModeratorKeyOf } from '../keys.ts';
import type { Inside } from './come-in.ts';
import type { WorkshopPageParts } from './parts.ts';

/** The ways from the page of the moderator; the link of the screen can be passed on. */
export async function leadLinks(
  { workshops }: WorkshopPageParts,
  request: FastifyRequest,
  { seen: { words, path, language }, entry, key, assessment }: Inside,
): Promise<{ href: string; text: string }[]> {
  const w = (name: string): string => word(words, `workshop.${name}`);
  const opens = (await workshops.store.findByKey(entry.hash))?.opens;
  const paper = (file: string): string =>
    `/api/workshops/${entry.workshop}/${file}?as=moderator&language=${language}`;
  const coModerator = opens === 'moderator' ? coModeratorKeyOf(key) : key;
  return [
    { href: `/b/${beamerKeyOf(coModerator)}`, text: w('lead.toScreen') },
    { href: `/m/${key}`, text: w('created.lead') },
    ...(opens === 'moderator' ? [{ href: `/m/${coModerator}`, text: w('created.colead') }] : []),
    { href: `${path}/ballots`, text: w('lead.ballots') },
    { href: paper('report.pdf'), text: w('lead.report') },
    { href: paper('report.odt'), text: w('lead.reportText') },
    { href: paper('votes.csv'), text: w('lead.votes') },
    ...(cookieKey(request, assessment) === undefined
      ? []
      : [{ href: `/${language}/assessments/${assessment}`, text: w('lead.assessment') }]),
  ];
}
