import type { Page } from '@playwright/test';
import { expect, expectAccessible } from './fixtures.ts';

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };
/** 1280 pixels at four times the size: WCAG 2.2, 1.4.10, reflow. */
const ENLARGED = { width: 320, height: 640 };

/** What stands out beyond the right edge when the page scrolls sideways; nothing when it does not. */
async function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= window.innerWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
      .slice(0, 5);
  });
}

async function expectNoSidewaysScroll(page: Page, state: string): Promise<void> {
  await expect
    .poll(() => sticksOut(page), `out of the page at ${page.viewportSize()?.width} px: ${state}`)
    .toEqual([]);
}

async function lookAt(page: Page, state: string, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await expectAccessible(page, `${state}, ${page.viewportSize()?.width} px, ${colorScheme}`);
}

/**
 * The screen as it stands holds up: accessible on a desk in light colours and on a phone in dark ones, and never wider than the window
 * down to 320 pixels. Ends on the desk.
 */
export async function expectSound(page: Page, state: string): Promise<void> {
  await page.setViewportSize(DESK);
  await lookAt(page, state, 'light');
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page, state);
  await lookAt(page, state, 'dark');
  await page.setViewportSize(ENLARGED);
  await expectNoSidewaysScroll(page, state);
  await page.setViewportSize(DESK);
}

/** As above, and also on a desk in dark colours and on a phone in light ones: for the screens with the most in them. */
export async function expectSoundEveryWay(page: Page, state: string): Promise<void> {
  await expectSound(page, state);
  await lookAt(page, state, 'dark');
  await page.setViewportSize(PHONE);
  await lookAt(page, state, 'light');
  await page.setViewportSize(DESK);
}
