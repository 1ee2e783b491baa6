// Nothing needs sideways scrolling: on the narrowest screen of WCAG 1.4.10, and with text of twice the size.
import type { Page } from '@playwright/test';
import { expect, expectComplaint, paths, reportOf404, test } from './test.ts';

const pages = Object.entries(paths);

test('no page scrolls sideways on a screen of 320 px', async ({ page, complaints }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [name, path] of pages) {
    await page.goto(path);
    expect(await sticksOut(page), name).toEqual([]);
  }
  expectComplaint(complaints, reportOf404);
});

test('no page scrolls sideways on a phone when text is twice as large', async ({ page, complaints }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.setProperty('font-size', '200%', 'important');
    });
  });
  for (const [name, path] of pages) {
    await page.goto(path);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), name).toBe('32px');
    expect(await sticksOut(page), name).toEqual([]);
  }
  expectComplaint(complaints, reportOf404);
});

test('no page scrolls sideways between the widths of a phone and of a laptop', async ({ page }) => {
  // 640 is a laptop at 200 %; at 960 the rows turn into a table.
  for (const width of [640, 959, 960, 961]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [paths.lopend, paths.deWilg]) {
      await page.goto(path);
      expect(await sticksOut(page), `${path} at ${width}`).toEqual([]);
    }
  }
});

test('text in a table is not cut off and does not run into the next column', async ({ page }) => {
  for (const path of [paths.lopend, paths.volgend, paths.deWilg]) {
    await page.goto(path);
    expect(await overflowingCells(page), path).toEqual([]);
  }
});

/** The elements that end outside of the screen, when the page can be scrolled sideways; a hidden head cannot be the cause. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const outside = [...document.body.querySelectorAll(':not(thead *)')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth,
    );
    return [
      `${scrollWidth} px on ${clientWidth} px`,
      ...outside.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 80)),
    ];
  });
}

/** The cells whose text is wider than the cell. */
function overflowingCells(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('td, th')]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth)
      .map((cell) => `${cell.textContent?.trim()}: ${cell.scrollWidth} px in ${cell.clientWidth} px`),
  );
}
