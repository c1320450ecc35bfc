import type { Page } from '@playwright/test';
import { expect, expectHeading, test } from './fixtures.ts';
import { expectShortlist, textOf } from './steps.ts';

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** From the example to how sure its order is. */
async function openSure(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'See an example' }).click();
  await expectShortlist(page);
  await page.getByRole('link', { name: 'How sure is this order?' }).click();
  await expectHeading(page, 'How sure is this order?');
}

const tried = (page: Page) => panel(page, 'Try other weights').getByRole('listitem').getByRole('link');

test('shares of first places are told in words, and refined while one reads', async ({ page }) => {
  await openSure(page);
  const short = panel(page, 'In short');
  await expect(short).toContainText('Refined. Figures from 10,000 tries', { timeout: 60_000 });
  await expect(short).toContainText(
    /Shift your weights a little, 10,000 times over, and .+ is first in \d+ of 100 tries/,
  );
  const rows = panel(page, 'How often each comes first').getByRole('row');
  await expect(rows).toHaveCount(7);
  await expect(rows.last()).toContainText('Trusts not listed');
  const told = /first in (\d+) of 100 tries/.exec(await textOf(short))?.[1];
  await expect(rows.nth(1).getByRole('cell').first()).toHaveText(String(told));
  await expect(panel(page, 'What to find out next').getByRole('row').nth(1)).toBeVisible();
  await expect(panel(page, 'How far a weight can move').getByRole('row')).toHaveCount(7);
  await expect(panel(page, 'Two other ways to put them in order').getByRole('row')).toHaveCount(6);
});

test('sliders moved by the keyboard re-rank, and putting back restores the order', async ({ page }) => {
  await openSure(page);
  const weights = panel(page, 'Try other weights');
  await expect(tried(page)).toHaveCount(10, { timeout: 30_000 });
  const before = await tried(page).allTextContents();
  const slider = weights.getByRole('slider', { name: 'Geography and type, as a slider' });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(weights.getByRole('textbox', { name: 'Geography and type' })).toHaveValue('0');
  await page.keyboard.press('ArrowRight');
  await expect(weights.getByRole('textbox', { name: 'Geography and type' })).toHaveValue('1');
  await expect.poll(() => tried(page).allTextContents()).not.toEqual(before);
  await weights.getByRole('button', { name: 'Put back' }).focus();
  await page.keyboard.press('Enter');
  await expect(weights.getByRole('textbox', { name: 'Geography and type' })).toHaveValue('100');
  await expect.poll(() => tried(page).allTextContents()).toEqual(before);
});

test('weights that were tried can be taken over, and that can be undone', async ({ page }) => {
  await openSure(page);
  const weights = panel(page, 'Try other weights');
  await weights.getByRole('textbox', { name: 'Size and growth' }).fill('5');
  await weights.getByRole('button', { name: 'Use these weights' }).click();
  await expect(weights).toContainText('These are now your weights.');
  await expect(weights.getByRole('textbox', { name: 'Size and growth' })).toHaveValue('5');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(weights.getByRole('textbox', { name: 'Size and growth' })).toHaveValue('60');
});

/** A number as shown, in tenths, so that sums are exact: "−1.3" is −13. */
function tenths(text: string): number {
  const shown = /^([+−]?)(\d+)\.(\d)$/.exec(text.trim());
  if (shown === null) throw new Error(`not a number with one decimal: ${text}`);
  const [, sign, whole, part] = shown;
  return (sign === '−' ? -1 : 1) * (Number(whole) * 10 + Number(part));
}

test('why one trust stands above another adds up on screen, for any two', async ({ page }) => {
  await openSure(page);
  const why = panel(page, 'Why one stands above another');
  const second = why.getByRole('combobox', { name: 'with', exact: true });
  await expect(why.getByRole('table').first()).toBeVisible({ timeout: 30_000 });
  for (const at of [1, 4, 11]) {
    const [option = ''] = await second.locator('option').nth(at).allTextContents();
    await second.selectOption({ label: option });
    const name = option.replace(/^\w+: /, '');
    const table = why.getByRole('table', { name: 'Points of 100, which add up to the scores' });
    await expect(table.getByRole('columnheader').nth(2)).toHaveText(name);
    const rows = await table.getByRole('row').all();
    const figures = await Promise.all(
      rows.slice(1).map(async (row) => (await row.getByRole('cell').allTextContents()).map(tenths)),
    );
    const score = figures.at(-1);
    for (const column of [0, 1, 2]) {
      const sum = figures.slice(0, -1).reduce((total, row) => total + Number(row[column]), 0);
      expect(sum, `column ${column + 1} beside ${name}`).toBe(score?.[column]);
    }
    for (const [a, b, difference] of figures) expect(Number(a) - Number(b), name).toBe(difference);
  }
});

test('the page on how well this works gives the figures and what they do not mean', async ({ page }) => {
  await page.goto('./#/how-well');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How well does this work?');
  await expect(page.getByRole('table').first()).toContainText(/\d/);
  await expect(page.getByRole('main')).toContainText(/does not|do not|not say/);
});
