import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectHeading, test } from './fixtures.ts';
import { chooseSchool, downloadWork, inHeader, openShortlist } from './steps.ts';

const WORK = 'trust-match.decision';
const notice = (page: Page, name: string) => page.getByRole('region', { name });
const savedText = (page: Page) => page.evaluate((key) => localStorage.getItem(key), WORK);

test('with no room left in the browser, work goes on and can be downloaded', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await chooseSchool(page, '122654', 'Lambley Primary School');
  const unsaved = notice(page, 'Your work is not being saved');
  await expect(unsaved).toContainText('no room left to save your work');
  await expectAccessible(page, 'work that is not being saved');
  const coming = page.waitForEvent('download');
  await unsaved.getByRole('button', { name: 'Download your decision file' }).click();
  expect((await coming).suggestedFilename()).toContain('lambley');
  await openShortlist(page);
  await expect(unsaved).toBeVisible();
});

test('with storage blocked, work goes on and can be downloaded', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  await chooseSchool(page, '122654', 'Lambley Primary School');
  const unsaved = notice(page, 'Your work is not being saved');
  await expect(unsaved).toContainText('does not let Trust Match save your work');
  await openShortlist(page);
  await inHeader(page, 'Task list').click();
  expect((await downloadWork(page)).text).toContain('"urn": "122654"');
});

test('saved work that is damaged is kept aside, told, and can be downloaded', async ({ page }) => {
  await page.goto('./');
  const damaged = '{"kind":"trust-match-decision","version":1,"school":{"kind":"regis';
  await page.evaluate(([key, text]) => localStorage.setItem(String(key), String(text)), [WORK, damaged]);
  await page.goto('./#/task-list');
  await page.reload();
  const aside = notice(page, 'Work that was saved here earlier has been kept aside');
  await expect(aside).toContainText('breaks off at line 1, column');
  await expectAccessible(page, 'saved work that was damaged');
  const coming = page.waitForEvent('download');
  await aside.getByRole('button', { name: 'Download it' }).click();
  const stream = await (await coming).createReadStream();
  expect((await stream.toArray()).join('')).toBe(damaged);
  await chooseSchool(page, '122654', 'Lambley Primary School');
  await page.reload();
  await expect(aside).toBeVisible();
  await aside.getByRole('button', { name: 'Remove it from this browser' }).click();
  await expect(aside).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lambley Primary School');
  await expect(aside).toHaveCount(0);
});

test('work that a newer version saved is never overwritten unasked', async ({ page }) => {
  await page.goto('./');
  const newer = '{"kind":"trust-match-decision","version":99,"plans":["visit"]}';
  await page.evaluate(([key, text]) => localStorage.setItem(String(key), String(text)), [WORK, newer]);
  await chooseSchool(page, '122654', 'Lambley Primary School');
  const unsaved = notice(page, 'Your work is not being saved');
  await expect(unsaved).toContainText('This browser holds work that a newer Trust Match saved.');
  expect(await savedText(page)).toBe(newer);
  await unsaved.getByRole('button', { name: 'Go on without the work saved here' }).click();
  await expect(unsaved).toHaveCount(0);
  expect(await savedText(page)).toContain('"urn": "122654"');
  await expect(notice(page, 'Work that was saved here earlier has been kept aside')).toBeVisible();
});

test('two tabs do not overwrite each other', async ({ page, context }) => {
  await chooseSchool(page, '122654', 'Lambley Primary School');
  const second = await context.newPage();
  await second.goto('./#/school');
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('Lambley Primary School');
  await second.getByRole('textbox', { name: 'Notes for governors (optional)' }).fill('From the second tab.');
  await second.getByRole('button', { name: 'This is right, continue' }).click();
  await expectHeading(second, 'Whose rights limit your choice?');

  const unsaved = notice(page, 'Your work is not being saved');
  await expect(unsaved).toContainText('Your work was changed in another tab.');
  await expectAccessible(page, 'work that was changed in another tab');
  await unsaved.getByRole('button', { name: 'Show what the other tab saved' }).click();
  await expect(unsaved).toHaveCount(0);
  await page.goto('#/check');
  await expect(page.getByText('Notes: From the second tab.')).toBeVisible();
});
