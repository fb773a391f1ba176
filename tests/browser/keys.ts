import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** More presses of Tab than any page has places for the focus. */
const most = 200;

/**
 * Presses Tab, or Shift and Tab where it stands before the focus, until the focus is on an element; on the
 * way each place that has it must show it.
 */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const key = (await page.evaluate(standsBefore, selector)) ? 'Shift+Tab' : 'Tab';
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press(key);
    const { there, ...seen } = await page.evaluate(focused, selector);
    expect(seen).toEqual({ place: seen.place, outlined: true, inSight: true });
    if (there) return;
  }
  throw new Error(`the focus never came to ${selector}`);
}

function standsBefore(selector: string): boolean {
  const focus = document.activeElement!;
  const places = [...document.querySelectorAll(selector)].map((e) => focus.compareDocumentPosition(e));
  const before = places.filter((place) => (place & Node.DOCUMENT_POSITION_PRECEDING) !== 0);
  return focus !== document.body && places.length > 0 && before.length === places.length;
}

/** What someone sees of the focus. */
function focused(selector: string): { place: string; there: boolean; outlined: boolean; inSight: boolean } {
  const element = document.activeElement!;
  const styles = [element, element.nextElementSibling].flatMap((e) =>
    e === null ? [] : [getComputedStyle(e), getComputedStyle(e, '::after'), getComputedStyle(e, '::before')],
  );
  const drawn = (s: CSSStyleDeclaration): boolean =>
    s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2;
  const box = element.getBoundingClientRect();
  const x = Math.min(Math.max(box.left + Math.min(box.width / 2, 20), 1), innerWidth - 2);
  const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 12), 1), innerHeight - 2);
  const top = document.elementFromPoint(x, y);
  const inSight = top !== null && (element.contains(top) || top.contains(element) || top.tagName === 'LABEL');
  return {
    place: `${element.tagName} ${element.id || element.textContent.trim().slice(0, 40)}`,
    there: element.matches(selector),
    outlined: styles.some(drawn),
    inSight: inSight && box.bottom > 0 && box.top < innerHeight,
  };
}
