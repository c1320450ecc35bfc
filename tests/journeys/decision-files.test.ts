import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectHeading, test } from './fixtures.ts';
import { hearRankings, lastRankingText } from './rankings-heard.ts';
import {
  chooseSchool,
  downloadWork,
  expectShortlist,
  inHeader,
  openShortlist,
  openWork,
  orderOnScreen,
} from './steps.ts';
import { rankDecisionText } from './the-core.ts';

const SCHOOL = 'Lambley Primary School';

async function answerSome(page: Page): Promise<void> {
  await page.goto('#/step/distance');
  await page.getByRole('textbox', { name: 'Comfortable distance' }).fill('3.7');
  await page.getByRole('textbox', { name: 'Too far' }).fill('41.3');
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expectHeading(page, 'What kind of trust do you picture?');
  await page.goto('#/step/weights');
  await page.getByRole('textbox', { name: 'Size and growth: 0 to 100' }).fill('33.3');
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expectHeading(page, 'Check your answers');
}

test('a downloaded file gives the same order to the last digit on a fresh browser and in the core', async ({
  page,
  openBrowser,
}) => {
  await hearRankings(page);
  await chooseSchool(page, '122654', SCHOOL);
  await answerSome(page);
  const { name, text } = await downloadWork(page);
  expect(name).toMatch(/^trust-match-.*lambley.*\.json$/);
  await openShortlist(page);
  const here = await orderOnScreen(page);
  const digitsHere = await lastRankingText(page);

  const other = await openBrowser();
  await hearRankings(other);
  await other.goto('./');
  await openWork(other, name, text);
  await expectHeading(other, 'Your task list');
  await inHeader(other, 'Shortlist').click();
  await expectShortlist(other);
  expect(await orderOnScreen(other)).toEqual(here);
  expect(await lastRankingText(other)).toBe(digitsHere);
  expect(JSON.stringify(await rankDecisionText(text))).toBe(digitsHere);
});

type Refused = { readonly what: string; readonly text: string; readonly says: RegExp };

/** What other people's computers and mail programs make of a decision file. */
function refusedFiles(good: string): readonly Refused[] {
  const file: Record<string, unknown> = JSON.parse(good);
  return [
    { what: 'not JSON', text: 'Dear governors, see you on Monday.', says: /line 1, column 1/ },
    { what: 'truncated', text: good.slice(0, good.length / 2), says: /breaks off at line \d+, column \d+/ },
    {
      what: 'a newer version',
      text: JSON.stringify({ ...file, version: 99 }),
      says: /saved by a newer Trust Match \(file version 99/,
    },
    { what: 'another kind of JSON', text: '{"name":"budget"}', says: /not a Trust Match decision file/ },
    {
      what: 'a damaged value',
      text: JSON.stringify({ ...file, visited: 'all' }),
      says: /damaged: “visited” should be/,
    },
    { what: 'empty', text: '', says: /The file is empty/ },
  ];
}

test('a file that cannot be opened is explained, and nothing of the work is lost', async ({ page }) => {
  await chooseSchool(page, '122654', SCHOOL);
  await inHeader(page, 'Task list').click();
  const before = await downloadWork(page);
  for (const { what, text, says } of refusedFiles(before.text)) {
    await openWork(page, `${what}.json`, text);
    const problem = page.getByRole('alert').filter({ hasText: `“${what}.json” could not be opened.` });
    await expect(problem).toContainText(says);
    expect((await downloadWork(page)).text, what).toBe(before.text);
  }
  await expectAccessible(page, 'a decision file that could not be opened');
});

test('ids that this version does not know are left out, named, and the rest is opened', async ({ page }) => {
  await chooseSchool(page, '122654', SCHOOL);
  await answerSome(page);
  const { text } = await downloadWork(page);
  const file = JSON.parse(text);
  file.draft.weights.criteria = { 'parking-places': 40 };
  await openWork(page, 'older.json', JSON.stringify(file));
  const notice = page.getByRole('region', { name: 'The decision file was opened with changes' });
  await expect(notice).toContainText('“parking-places” (in draft.weights.criteria');
  await expect(notice).toContainText('is not known to this Trust Match and was left out');
  await expectAccessible(page, 'a decision file opened with changes');
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
  file.draft.weights.criteria = {};
  expect(JSON.parse((await downloadWork(page)).text)).toEqual(file);
});

test('opening a file over other work asks first, and can be undone', async ({ page }) => {
  await chooseSchool(page, '122654', SCHOOL);
  await inHeader(page, 'Task list').click();
  const { text } = await downloadWork(page);
  const other = text.replace('Lambley Primary School', 'Another School');
  await inHeader(page, 'Start').click();
  await openWork(page, 'other.json', other);
  const dialog = page.getByRole('dialog', { name: `Replace your work on ${SCHOOL}?` });
  await expectAccessible(page, 'the question whether to replace work');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('region', { name: 'Your saved work' })).toContainText(SCHOOL);
  await openWork(page, 'other.json', other);
  await dialog.getByRole('button', { name: 'Replace without downloading' }).click();
  await expectHeading(page, 'Your task list');
  await expect(page.getByRole('main')).toContainText('Another School');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('main')).toContainText(SCHOOL);
});
