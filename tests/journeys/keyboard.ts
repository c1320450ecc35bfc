import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** More Tab stops than any screen has between two things that belong together. */
const FURTHEST = 150;

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Presses Tab until the target has focus. Fails when the target cannot be reached. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < FURTHEST; presses += 1) {
    await page.keyboard.press(key);
    if (await hasFocus(target)) return;
  }
  throw new Error(`not reached by ${FURTHEST} times ${key}: ${target}`);
}

/** Goes to a link or button and presses Enter. */
export async function enterOn(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, target, key);
  await page.keyboard.press('Enter');
}

/** Goes to a text field and types in place of what is there. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
  await expect(field).toHaveValue(text);
}

/** Goes to a checkbox and ticks it. */
export async function tick(page: Page, box: Locator): Promise<void> {
  await tabTo(page, box);
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
}

/** Goes into a group of radio buttons, and with the arrow keys to the one wanted. */
export async function choose(page: Page, group: Locator, name: string): Promise<void> {
  const radios = group.getByRole('radio');
  const wanted = group.getByRole('radio', { name, exact: true });
  await expect(wanted).toBeVisible();
  await tabInto(page, group);
  await page.keyboard.press('Space');
  for (let presses = await radios.count(); presses > 0; presses -= 1) {
    if (await wanted.isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  await expect(wanted).toBeChecked();
}

async function tabInto(page: Page, group: Locator): Promise<void> {
  for (let presses = 0; presses < FURTHEST; presses += 1) {
    await page.keyboard.press('Tab');
    if (await group.evaluate((element) => element.contains(document.activeElement))) return;
  }
  throw new Error(`not reached by ${FURTHEST} times Tab: ${group}`);
}

/** Presses the down arrow in a combobox until an option of its open list is the one that Enter would take. */
export async function arrowDownTo(page: Page, combobox: Locator, option: Locator): Promise<void> {
  const id = await option.getAttribute('id');
  for (let presses = await page.getByRole('option').count(); presses > 0; presses -= 1) {
    await page.keyboard.press('ArrowDown');
    if ((await combobox.getAttribute('aria-activedescendant')) === id) return;
  }
  await expect(combobox).toHaveAttribute('aria-activedescendant', String(id));
}
