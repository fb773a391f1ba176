import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { startChromium } from './chromium.ts';
import type { Server } from './server.ts';

/** What a test asks of its browser. */
export interface People {
  /** A device of its own: no cookies, German, a window of 1000 × 800. */
  device: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** A page on a device of its own. */
  page: (options?: BrowserContextOptions) => Promise<Page>;
}

/** One browser for all tests of a file; what it opens is closed after each test. */
export function browserForAll(server: Pick<Server, 'address'>): People {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
  });
  const device: People['device'] = async (options = {}) => {
    const context = await browser!.newContext({
      baseURL: server.address,
      locale: 'de-DE',
      viewport: { width: 1000, height: 800 },
      // Without it the page glides to whatever is to be clicked, and the click waits until it stands still.
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(10_000);
    onTestFinished(() => context.close());
    return context;
  };
  return { device, page: async (options) => (await device(options)).newPage() };
}

/** Scripts are off: what has to hold for everybody. */
export const withoutScripts: BrowserContextOptions = { javaScriptEnabled: false };
