import type { Page } from '@playwright/test';
import { expect, expectHeading, test } from './fixtures.ts';
import { chooseSchool, confirmSchool, entries, inHeader, openShortlist, textOf } from './steps.ts';

const SCHOOL = 'Lambley Primary School';
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const next = (page: Page) => page.getByRole('button', { name: 'Continue', exact: true }).click();

/** Says how far away a trust may be, from the step before it to the step after it. */
async function sayHowFar(page: Page): Promise<void> {
  await page.goto('#/step/distance');
  await expectHeading(page, 'How far away may a trust’s schools be?');
  await field(page, 'Comfortable distance').fill('6');
  await field(page, 'Too far').fill('25');
  await field(page, 'Notes for governors (optional)').fill('Winter roads.');
  await next(page);
  await expectHeading(page, 'What kind of trust do you picture?');
}

async function expectDistances(page: Page): Promise<void> {
  await expect(field(page, 'Comfortable distance')).toHaveValue('6');
  await expect(field(page, 'Too far')).toHaveValue('25');
  await expect(field(page, 'Notes for governors (optional)')).toHaveValue('Winter roads.');
}

test('what was entered is there after Back, after a reload, and the next day', async ({
  page,
  context,
  openBrowser,
}) => {
  await chooseSchool(page, '122654', SCHOOL);
  await confirmSchool(page);
  await sayHowFar(page);

  await page.goBack();
  await expectHeading(page, 'How far away may a trust’s schools be?');
  await expectDistances(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How far away may a trust’s schools be?');
  await expectDistances(page);

  const saved = await context.storageState();
  await page.close();
  const tomorrow = await openBrowser(saved);
  await tomorrow.goto('./');
  const work = tomorrow.getByRole('region', { name: 'Your saved work' });
  await expect(work).toContainText(SCHOOL);
  await expect(work).toContainText('Saved in this browser. You have been through 1 of 10 parts.');
  await work.getByRole('link', { name: 'Continue' }).click();
  await expectHeading(tomorrow, 'Your task list');
  const task = tomorrow.getByRole('listitem').filter({ hasText: 'Geography and type' });
  await expect(task).toContainText('In progress');
  await task.getByRole('link').click();
  await expectDistances(tomorrow);
});

test('what was kept and set aside is there the next day, with its reason', async ({
  page,
  context,
  openBrowser,
}) => {
  await chooseSchool(page, '122654', SCHOOL);
  await openShortlist(page);
  const [first, second] = await entries(page).getByRole('heading', { level: 3 }).allTextContents();
  await page.getByRole('button', { name: `Keep ${first}`, exact: true }).click();
  await page.getByRole('button', { name: `Set aside ${second}`, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: `Set ${second} aside?` });
  await dialog.getByRole('textbox', { name: 'Why? (optional)' }).fill('Too far for staff.');
  await dialog.getByRole('button', { name: 'Set aside' }).click();
  await expect(page.getByText('1 trust set aside')).toBeVisible();

  const tomorrow = await openBrowser(await context.storageState());
  await tomorrow.goto('./#/shortlist');
  const kept = tomorrow.getByRole('region', { name: 'Kept for a closer look' });
  await expect(kept.getByRole('listitem').first()).toContainText(String(first), { timeout: 30_000 });
  await kept.getByText('1 trust set aside').click();
  await expect(kept.getByRole('listitem').filter({ hasText: String(second) })).toContainText(
    'Too far for staff.',
  );
  await expect(tomorrow.getByRole('article', { name: String(second), exact: true })).toHaveCount(0);
});

test('Back and Forward go from screen to screen, each with its heading in focus', async ({ page }) => {
  await page.goto('./');
  await inHeader(page, 'Task list').click();
  await expectHeading(page, 'Your task list');
  await inHeader(page, 'About the data').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const data = await textOf(page.getByRole('heading', { level: 1 }));
  await page.goBack();
  await expectHeading(page, 'Your task list');
  await page.goForward();
  await expectHeading(page, data);
  await expect(page).toHaveTitle(`${data} – Trust Match`);
});
