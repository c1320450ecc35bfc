import type { Locator, Page } from '@playwright/test';
import { expect, expectHeading } from './fixtures.ts';

const FINDER = 'Name, postcode, town or URN';

/** The page's one heading. */
export const mainHeading = (page: Page) => page.getByRole('heading', { level: 1 });

/** The text of one element. */
export async function textOf(one: Locator): Promise<string> {
  const text = await one.textContent();
  if (text === null) throw new Error(`no text in ${one}`);
  return text.trim();
}

/** A link of the header, which is on every screen. */
export const inHeader = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true });

/** From the start page to the finder. */
export async function begin(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('link', { name: 'Begin with our school' }).click();
  await expectHeading(page, 'Which school is yours?');
}

/** Types into the finder, and returns what it offers, once the register has been read. */
export async function findSchools(page: Page, query: string): Promise<Locator> {
  const box = page.getByRole('combobox', { name: FINDER });
  await box.fill(query);
  const hits = page.getByRole('listbox').getByRole('option');
  await expect(hits.first()).toHaveText(/ · /, { timeout: 30_000 });
  return hits;
}

/** Begins with a school: found by this query, under exactly this name. Ends on what the register says of it. */
export async function chooseSchool(page: Page, query: string, name: string): Promise<void> {
  await begin(page);
  const hits = await findSchools(page, query);
  await hits
    .and(page.getByRole('option', { name, exact: true }))
    .first()
    .click();
  await expectHeading(page, name);
}

/** Confirms what the register says of the school, and goes on to the first step. */
export async function confirmSchool(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'This is right, continue' }).click();
  await expectHeading(page, 'Whose rights limit your choice?');
}

/** Continues through every step, leaving each as it is, to the check of all answers. Returns the steps' headings. */
export async function continueThrough(page: Page): Promise<readonly string[]> {
  const passed: string[] = [];
  for (;;) {
    const heading = await textOf(mainHeading(page));
    if (heading === 'Check your answers') return passed;
    passed.push(heading);
    expect(passed.length, `steps after ${passed.join(', ')}`).toBeLessThan(20);
    await page.getByRole('button', { name: 'Continue', exact: true }).click();
    await expect(mainHeading(page)).not.toHaveText(heading);
    await expect(mainHeading(page)).toBeFocused();
  }
}

/** Opens the order, and waits until it is there. */
export async function openShortlist(page: Page): Promise<void> {
  await inHeader(page, 'Shortlist').click();
  await expectShortlist(page);
}

/** The order is on screen, with its first trusts explained. */
export async function expectShortlist(page: Page): Promise<void> {
  await expect(mainHeading(page)).toHaveText('Trusts closest to what you told us');
  await expect(entries(page).first()).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('region', { name: 'Why this order' })).toBeVisible();
}

/** The trusts on screen, best first. */
export const entries = (page: Page) => page.getByRole('region', { name: 'In order' }).getByRole('article');

/** One trust's entry in the order. */
export const entry = (page: Page, name: string) => page.getByRole('article', { name, exact: true });

/** Every trust on screen as read out: place, name, score with its range, what is open. */
export async function orderOnScreen(page: Page): Promise<readonly string[]> {
  const texts = await entries(page).allInnerTexts();
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());
}

/** Shows the whole order, twenty by twenty. */
export async function showWholeOrder(page: Page): Promise<void> {
  const more = page
    .getByRole('region', { name: 'In order' })
    .getByRole('button', { name: /^Show (\d+ more|the last)/ });
  while ((await more.count()) > 0) {
    const shown = await entries(page).count();
    await more.click();
    await expect.poll(() => entries(page).count()).toBeGreaterThan(shown);
  }
}

/** The names of the trusts on screen, best first. */
export async function namesOnScreen(page: Page): Promise<readonly string[]> {
  return entries(page).getByRole('heading', { level: 3 }).getByRole('link').allInnerTexts();
}

/** Opens what rules trusts out, and searches it. Returns the trusts listed. */
export async function askWhyNot(page: Page, name: string): Promise<Locator> {
  const box = page.getByRole('searchbox', { name: 'Why not this trust?' });
  await box.fill(name);
  return page.getByRole('region', { name: 'Ruled out' }).getByRole('listitem');
}

/** Downloads the decision file from the screen at hand, and returns its text and its name. */
export async function downloadWork(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the decision file' }).click();
  const download = await coming;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
}

/** Opens a text as a decision file on the screen at hand. */
export async function openWork(page: Page, name: string, text: string): Promise<void> {
  await page
    .getByLabel('Open a saved file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}
