import { expect, test } from './fixtures.ts';
import { entries, expectShortlist, inHeader } from './steps.ts';

test('the example is one click away, and says everywhere that its preferences are made up', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'See an example' }).click();
  await expectShortlist(page);
  expect(await entries(page).count()).toBe(20);
  const mark = page.getByText('School and trusts are real; the preferences are made up');
  await expect(mark).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Lambley Primary School');
  for (const screen of ['Task list', 'Report', 'About the data']) {
    await inHeader(page, screen).click();
    await expect(mark).toBeVisible();
  }
  await inHeader(page, 'Report').click();
  await expect(page.getByRole('region', { name: 'In short' })).toContainText('This is an example.');
  await inHeader(page, 'Start').click();
  await expect(page.getByRole('region', { name: 'Your saved work' })).toContainText(
    'Preferences are made up.',
  );
  await expect(page.getByRole('link', { name: 'Begin with our school' })).toBeVisible();
});

test('the example never takes the place of work of one’s own unasked', async ({ page }) => {
  await page.goto('./#/school/find');
  await page.getByRole('combobox', { name: 'Name, postcode, town or URN' }).fill('109410');
  await page.getByRole('option', { name: 'Briarwood School' }).click();
  await inHeader(page, 'Start').click();
  await page.getByRole('button', { name: 'See an example' }).click();
  const dialog = page.getByRole('dialog', { name: 'Replace your work on Briarwood School?' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('region', { name: 'Your saved work' })).toContainText('Briarwood School');
});
