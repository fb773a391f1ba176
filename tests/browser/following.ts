import type { Page } from 'playwright-core';

/** Does something that leads to another page, and waits until that page is there. */
export async function follow(page: Page, act: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForEvent('domcontentloaded'), act()]);
}

/** Presses the button of that name, the first where there are several, and waits for what comes then. */
export const pressButton = (page: Page, name: string): Promise<void> =>
  follow(page, () => page.getByRole('button', { name, exact: true }).first().click());

/** Follows the link of that name, the first where there are several. */
export const followLink = (page: Page, name: string): Promise<void> =>
  follow(page, () => page.getByRole('link', { name, exact: true }).first().click());

/**
 * Sends a form.
 * @returns the status of the answer; of the form itself, not of the page it leads to
 */
export async function sent(page: Page, act: () => Promise<unknown>): Promise<number> {
  const answered = page.waitForResponse(
    (r) => r.request().method() === 'POST' && r.request().isNavigationRequest(),
  );
  await follow(page, act);
  return (await answered).status();
}

/** What a link or a form gives as a file. */
export async function download(
  page: Page,
  act: () => Promise<unknown>,
): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk);
  return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
}
