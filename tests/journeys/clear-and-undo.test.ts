import { expect, expectAccessible, expectHeading, test } from './fixtures.ts';
import {
  chooseSchool,
  downloadWork,
  entries,
  entry,
  inHeader,
  namesOnScreen,
  openShortlist,
} from './steps.ts';

const SCHOOL = 'Lambley Primary School';

test('everything can be cleared on a shared computer, and undone until the page is closed', async ({
  page,
}) => {
  await chooseSchool(page, '122654', SCHOOL);
  await inHeader(page, 'Task list').click();
  const { text } = await downloadWork(page);
  await page.getByRole('button', { name: 'Clear everything from this browser' }).click();
  await expect(page.getByText('Everything was removed from this browser.')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(SCHOOL);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await expectAccessible(page, 'everything cleared');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('main')).toContainText(SCHOOL);
  expect((await downloadWork(page)).text).toBe(text);

  await inHeader(page, 'Start').click();
  await page.getByRole('button', { name: 'Clear everything from this browser' }).click();
  await expect(page.getByText('Everything was removed from this browser.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Begin with our school' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Your saved work' })).toHaveCount(0);
});

test('a trust that was set aside comes back by undo, and by putting it back', async ({ page }) => {
  await chooseSchool(page, '122654', SCHOOL);
  await openShortlist(page);
  const before = await namesOnScreen(page);
  const [, second = '', third = ''] = before;
  const setAside = async () => {
    await page.getByRole('button', { name: `Set aside ${second}`, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: `Set ${second} aside?` });
    await dialog.getByRole('textbox', { name: 'Why? (optional)' }).fill('We know them.');
    await dialog.getByRole('button', { name: 'Set aside' }).click();
    await expect(entry(page, second)).toHaveCount(0);
    await expect(entry(page, third)).toBeFocused();
  };
  await setAside();
  await expectAccessible(page, 'a trust set aside');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(entry(page, second)).toBeVisible();
  await expect.poll(() => namesOnScreen(page)).toEqual(before);
  await setAside();
  await page.getByText('1 trust set aside').click();
  await page.getByRole('button', { name: `Put back ${second}` }).click();
  await expect.poll(() => namesOnScreen(page)).toEqual(before);
});

test('a trust added by name stands beside the others, and the report takes it', async ({ page }) => {
  await chooseSchool(page, '122654', SCHOOL);
  await openShortlist(page);
  const add = page.getByRole('region', { name: 'Add a trust by name' });
  await add.getByRole('searchbox', { name: 'Name of a trust' }).fill('flying hihg');
  await add.getByRole('button', { name: 'Keep Flying High Trust' }).click();
  await expect(page.getByRole('region', { name: 'Kept for a closer look' })).toContainText(
    'Flying High Trust',
  );
  await inHeader(page, 'Report').click();
  await expectHeading(page, 'Which School Trusts come closest to what matters to you?');
  await expect(page.getByRole('article', { name: /Flying High Trust/ })).toBeVisible();
});

test('the cautious order goes by the worst case, and the filter by the name', async ({ page }) => {
  await chooseSchool(page, '122654', SCHOOL);
  await openShortlist(page);
  const order = page.getByRole('group', { name: 'In order of' });
  await order.getByRole('radio', { name: 'Worst case' }).check();
  const worst = async () =>
    (await entries(page).allTextContents()).map((text) => Number(/out of 100, (\d+)/.exec(text)?.[1]));
  await expect
    .poll(async () => (await worst()).every((score, at, all) => at === 0 || score <= Number(all[at - 1])))
    .toBe(true);
  await page.getByRole('searchbox', { name: 'Show names with' }).fill('diocese');
  await expect.poll(async () => (await namesOnScreen(page)).every((name) => /dioces/i.test(name))).toBe(true);
});
