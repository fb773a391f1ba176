import type { FastifyInstance } from 'fastify';
import type { Mode } from '../../questionnaire/expand.ts';
import type { Content } from '../../questionnaire/model.ts';
import { bundle } from '../../web/bundle.ts';
import { Refusal } from '../../web/errors.ts';
import { type Packed, pack, sendPacked } from '../../web/packed.ts';
import { whatIfContent } from '../../what-if/content.ts';
import { type Edition, editionOf } from '../library.ts';
import type { PageParts } from './parts.ts';

/** The script that evaluates in the browser, with all it imports. */
const script = (): Promise<Packed> => bundle('server/assessments/pages/what-if-browser.ts');

/** The address of the script; changes with what it holds. */
export const scriptAddress = async (): Promise<string> => `/what-if/${(await script()).name}.js`;

/** The address of what the script needs of a version; changes with what it holds. */
export async function contentAddress({ content }: Edition, mode: Mode, language: string): Promise<string> {
  const { name } = await contentOf(content, mode, language);
  return `/what-if/${content.questionnaire.id}/${content.version}/${mode}/${language}/${name}.json`;
}

interface Named {
  questionnaire: string;
  version: string;
  mode: string;
  language: string;
  file: string;
}

/** What a browser needs to evaluate by itself: script and content, each kept for good under its name. */
export function whatIfAssets(app: FastifyInstance, { library }: Pick<PageParts, 'library'>): void {
  app.get<{ Params: { file: string } }>('/what-if/:file', async (request, reply) => {
    const packed = await script();
    if (request.params.file !== `${packed.name}.js`) throw new Refusal('page-not-found');
    return sendPacked(request, reply, packed, 'text/javascript; charset=utf-8');
  });
  app.get<{ Params: Named }>(
    '/what-if/:questionnaire/:version/:mode/:language/:file',
    async (request, reply) => {
      const { questionnaire, version, mode, language, file } = request.params;
      const { content } = editionOf(library, questionnaire, version);
      if ((mode !== 'quick' && mode !== 'full') || !Object.hasOwn(content.texts, language))
        throw new Refusal('page-not-found');
      const packed = await contentOf(content, mode, language);
      if (file !== `${packed.name}.json`) throw new Refusal('page-not-found');
      return sendPacked(request, reply, packed, 'application/json; charset=utf-8');
    },
  );
}

/** The content of a version does not change while the program runs. */
const made = new WeakMap<Content, Map<string, Promise<Packed>>>();

function contentOf(content: Content, mode: Mode, language: string): Promise<Packed> {
  const known = made.get(content) ?? new Map<string, Promise<Packed>>();
  made.set(content, known);
  const key = `${mode} ${language}`;
  const packed = known.get(key) ?? pack(JSON.stringify(whatIfContent(content, mode, language)));
  known.set(key, packed);
  return packed;
}
