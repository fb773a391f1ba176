import { join, resolve } from 'node:path';
import { buildApp } from '../app.ts';
import { questionDrawer } from '../assessments/pages/question-html.ts';
import { pageRoutes, problemPage } from '../assessments/pages/routes.ts';
import { wholeInput } from '../assessments/report-input.ts';
import { keepRetention } from '../assessments/retention.ts';
import { assessmentStore } from '../assessments/store.ts';
import { type Config, ConfigError, readConfig } from '../config.ts';
import { composeReport } from '../report/compose.ts';
import type { Document } from '../report/document.ts';
import { drawPdf } from '../report/pdf/draw.ts';
import { loadFonts } from '../report/pdf/fonts.ts';
import { startProblem } from '../start-problem.ts';
import { holdFolder } from '../storage/hold.ts';
import { databaseFile, openSqlite } from '../storage/sqlite.ts';
import { serveAssets } from '../web/assets.ts';
import { loadViews } from '../web/views.ts';
import { workshopPageRoutes } from '../workshops/pages/routes.ts';
import { openWorkshops } from '../workshops/parts.ts';
import { workshopStore } from '../workshops/store.ts';
import { type Command, type Surroundings, UserError } from './command.ts';
import { usableLibrary } from './content.ts';
import { withDraft } from './draft.ts';
import { terminalLanguage } from './language.ts';

const templates = resolve(import.meta.dirname, '../../templates');
const signals = ['SIGINT', 'SIGTERM'] as const;

export const serve: Command = {
  summary: 'Starts the server and prints its address.',
  takes: '',
  options: {
    draft: {
      value: 'folder',
      help: 'of a version, to look at while it is written: questionnaires/kommune/2026-2',
    },
  },
  run: async (_words, options, around) => {
    let config: Config | undefined;
    try {
      config = readConfig(around.env);
      await start(config, around, options.draft === undefined ? undefined : String(options.draft));
      return await new Promise<number>(() => {});
    } catch (error) {
      if (error instanceof UserError) throw error;
      around.errors.write(`${startProblem(error, config)}\n`);
      return error instanceof ConfigError ? 1 : 2;
    }
  },
};

/**
 * @param draftFolder that of a version its authors look at, read again whenever it changes
 * @returns stops the server and closes the data
 */
export async function start(
  config: Config,
  { clock, output, errors, env }: Surroundings,
  draftFolder?: string,
): Promise<() => Promise<void>> {
  const usable = usableLibrary(config.questionnaires, terminalLanguage(undefined, env), (text) =>
    errors.write(`${text}\n`),
  );
  const { library, draft } =
    draftFolder === undefined ? { library: usable, draft: undefined } : withDraft(usable, draftFolder);
  const letGo = holdFolder(config.dataDir);
  const database = await openSqlite({ folder: config.dataDir, now: clock() });
  const store = assessmentStore(database);
  const fonts = loadFonts();
  const views = loadViews(templates, config.imprintUrl);
  const pdf = (document: Document): Promise<Buffer> => drawPdf(document, fonts);
  const drawQuestion = questionDrawer(views);
  const workshops = openWorkshops(workshopStore(database));
  const parts = { config, library, draft, store, workshops, clock, views, drawQuestion, pdf };
  const app = await buildApp({
    ...parts,
    report: (view, beside, language) => pdf(composeReport(wholeInput(view, beside, language))),
    errorPage: problemPage(parts),
    pages: async (app) => {
      await serveAssets(app);
      await pageRoutes(app, parts);
      await workshopPageRoutes(app, parts);
    },
  });
  const address = await app.listen({
    host: config.host,
    port: config.port,
    listenTextResolver: (address) => `started at ${address}`,
  });
  const stopRetention = keepRetention(store, clock, config.retentionMonths, app.log);
  output.write(`OSS-Kompass: ${config.baseUrl ?? address}\nData: ${join(config.dataDir, databaseFile)}\n`);
  if (draft !== undefined) output.write(`Draft of ${draft.name}: ${config.baseUrl ?? address}/de/draft\n`);
  const stop = async (): Promise<void> => {
    stopRetention();
    await app.close();
    app.log.info('stopped');
    await database.close();
    letGo();
    for (const signal of signals) process.off(signal, onSignal);
  };
  const onSignal = (): void => {
    stop().then(
      () => process.exit(0),
      () => process.exit(2),
    );
  };
  for (const signal of signals) process.once(signal, onSignal);
  return stop;
}
