import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectHeading, test } from './fixtures.ts';
import { begin, entries, openShortlist } from './steps.ts';

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

async function describeSchool(page: Page): Promise<void> {
  await field(page, 'Name of the school').fill('Ashbeck Free School');
  const pick = (group: string, choice: string) =>
    page.getByRole('group', { name: group }).getByRole('radio', { name: choice, exact: true }).check();
  await pick('Phase', 'Primary');
  await page.getByRole('combobox', { name: 'Type' }).selectOption('Free School');
  await pick('Who runs the school today?', 'An academy trust of its own');
  await field(page, 'Pupils').fill('180');
  await page.getByRole('combobox', { name: 'Local authority' }).selectOption('Cumberland');
}

test('a school that the register does not list is described by hand and gets an order', async ({ page }) => {
  await begin(page);
  await page.getByRole('link', { name: 'Our school is not listed' }).click();
  await expectHeading(page, 'Describe your school');
  await page.getByRole('button', { name: 'Continue' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle('Error: Describe your school – Trust Match');
  await expectAccessible(page, 'a form by hand with nothing filled in');
  await summary.getByRole('link', { name: 'Enter the name of the school' }).click();
  await expect(field(page, 'Name of the school')).toBeFocused();

  await describeSchool(page);
  await field(page, 'Postcode').fill('ZZ99');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveText(
    'No school in England has a postcode that begins with ZZ99. Check it, or enter the first part of a postcode near you',
  );
  await expect(field(page, 'Name of the school')).toHaveValue('Ashbeck Free School');
  await expect(field(page, 'Postcode')).toHaveValue('ZZ99');
  await summary.getByRole('link').click();
  await expect(field(page, 'Postcode')).toBeFocused();

  await field(page, 'Postcode').fill('CA13');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expectHeading(page, 'Ashbeck Free School');
  await expect(page.getByRole('region', { name: 'Joining would be a transfer' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('CA13 (middle of the area)');
  await page.getByRole('link', { name: 'Change the description' }).click();
  await expectHeading(page, 'Describe your school');
  await expect(field(page, 'Pupils')).toHaveValue('180');
  await openShortlist(page);
  await expect(page.getByRole('main')).toContainText('Ashbeck Free School');
  expect(await entries(page).count()).toBe(20);
});

test('a correction counts instead of the register, is marked as ours, and can be taken back', async ({
  page,
}) => {
  await begin(page);
  await page.getByRole('combobox', { name: 'Name, postcode, town or URN' }).fill('122654');
  await page.getByRole('option', { name: 'Lambley Primary School' }).click();
  await expectHeading(page, 'Lambley Primary School');
  await page.getByRole('link', { name: 'Change Place for distances' }).click();
  await expectHeading(page, 'Correct: Place for distances');
  await field(page, 'Postcode').fill('QQ1');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toContainText('QQ1');
  await expect(field(page, 'Postcode')).toHaveValue('QQ1');
  await field(page, 'Postcode').fill('TR1');
  await page.getByRole('button', { name: 'Save' }).click();
  await expectHeading(page, 'Lambley Primary School');
  await expect(page.getByText('Corrected by you. The register says: NG4 4QF')).toBeVisible();
  await openShortlist(page);
  await expect(entries(page).first()).toContainText(/the nearest \d(\.\d)? km \(.* miles\) away/);
  await page.goBack();
  await page
    .getByRole('button', { name: 'Restore what the register says about Place for distances' })
    .click();
  await expect(page.getByText('Corrected by you.')).toHaveCount(0);
  await expect(page.getByText('TR1')).toHaveCount(0);
});
