import type { Page } from '@playwright/test';
import { theRegister } from '../replay/the-register.ts';
import { expect, expectHeading, test } from './fixtures.ts';
import { hearRankings, lastRanking } from './rankings-heard.ts';
import {
  askWhyNot,
  chooseSchool,
  confirmSchool,
  continueThrough,
  entries,
  expectShortlist,
  namesOnScreen,
  openShortlist,
} from './steps.ts';

const notice = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** From the profile through every step to the order. Returns the steps' headings. */
async function walkToTheOrder(page: Page): Promise<readonly string[]> {
  await confirmSchool(page);
  const passed = await continueThrough(page);
  await page.getByRole('link', { name: 'See the trusts in order' }).click();
  await expectShortlist(page);
  return passed;
}

test('a community special school is asked about trusts that know special schools', async ({ page }) => {
  await chooseSchool(page, 'briarwood bristol', 'Briarwood School');
  const route = notice(page, 'Joining would be a conversion');
  await expect(route).toContainText('As a special school, ask how the trust would work');
  await confirmSchool(page);
  await page.goto('#/step/type');
  const mix = page.getByRole('group', { name: 'Which schools should it have?' });
  await expect(mix.getByRole('radio', { name: 'Only special schools, like ours' })).toBeVisible();
  await expect(
    mix.getByRole('radio', { name: 'Special schools or alternative provision among them' }),
  ).toHaveCount(0);
  await mix.getByRole('radio', { name: 'Only special schools, like ours' }).check();
  const passed = await continueThrough(page);
  expect(passed).toContain('How many church schools in the trust would suit you?');
  await openShortlist(page);

  const { candidates } = await theRegister();
  const [first] = await namesOnScreen(page);
  const schools = candidates.find(({ trust }) => trust.name === first)?.schools ?? [];
  expect(
    schools.some(({ phase }) => phase === 'special'),
    `${first} has a special school`,
  ).toBe(true);
});

test('a standalone secondary academy reads of a transfer, and its own trust is no candidate', async ({
  page,
}) => {
  await hearRankings(page);
  await chooseSchool(page, 'torquay girls grammer', "Torquay Girls' Grammar School");
  const route = notice(page, 'Joining would be a transfer');
  await expect(route).toContainText('It would not convert again');
  await expect(page.getByRole('main')).toContainText("Torquay Girls' Grammar School (this school only)");
  await confirmSchool(page);
  await expect(page.getByRole('group', { name: 'A federation with other schools' })).toHaveCount(0);
  await page.goto('#/step/money');
  await expect(page.getByText('You already run an academy’s finances.')).toBeVisible();
  await openShortlist(page);
  await expect(
    page.getByText('Remain an academy in a trust of its own, with the board you have.'),
  ).toBeVisible();
  await expect(notice(page, 'The trust you are in')).toHaveCount(0);
  const { ranked, excluded, ownTrust } = await lastRanking(page);
  expect(ownTrust).toBeUndefined();
  const names = [...ranked, ...excluded].map(({ name }) => name);
  expect(names).not.toContain("Torquay Girls' Grammar School");
});

test('a nursery school hears that the law may not let it join', async ({ page }) => {
  await chooseSchool(page, 'blagdon nursery', 'Blagdon Nursery School');
  await expect(notice(page, 'Ask first whether conversion is open to you')).toContainText(
    'Whether a maintained nursery school can become an academy depends on current law.',
  );
  await page.goto('#/step/type');
  await expect(page.getByText('Few trusts have a maintained nursery school.')).toBeVisible();
  await openShortlist(page);
  expect(await entries(page).count()).toBe(20);
});

test('a pupil referral unit is told what depends on those who send it pupils', async ({ page }) => {
  await chooseSchool(page, 'RM9 6SR tunmarsh', 'Tunmarsh School');
  await expect(notice(page, 'Joining would be a conversion')).toContainText(
    'you depend on those who send you pupils',
  );
  const passed = await walkToTheOrder(page);
  expect(passed).toHaveLength(12);
  expect(await entries(page).count()).toBe(20);
});

test('the trust that a school is in already stands apart from the order', async ({ page }) => {
  await hearRankings(page);
  await chooseSchool(page, '148675', 'Hawthorne Primary and Nursery School');
  await expect(notice(page, 'Your school is in a trust already')).toBeVisible();
  await openShortlist(page);
  const own = notice(page, 'The trust you are in');
  await expect(own).toContainText('Flying High Trust would stand 3rd among the others');
  const { ranked, excluded, ownTrust } = await lastRanking(page);
  expect(ownTrust?.name).toBe('Flying High Trust');
  expect([...ranked, ...excluded].map(({ name }) => name)).not.toContain('Flying High Trust');
  await page.goto('#/not-in-list');
  await expect(await askWhyNot(page, 'Flying High')).toHaveCount(0);
  await openShortlist(page);
  await own.getByRole('link', { name: 'Flying High Trust' }).click();
  await expectHeading(page, 'Flying High Trust');
  await expect(page.getByRole('button', { name: 'Keep for a closer look' })).toHaveCount(0);
  await expect(page.getByRole('table', { name: /^Schools of the trust/ })).toContainText(
    'Hawthorne Primary and Nursery School',
  );
});
