import type { Page } from '@playwright/test';
import { STEPS } from '../../src/features/wizard/steps/index.ts';
import { expect, expectAccessible, expectHeading, test } from './fixtures.ts';
import { expectSound, expectSoundEveryWay } from './sound.ts';
import {
  begin,
  chooseSchool,
  entries,
  expectShortlist,
  findSchools,
  inHeader,
  mainHeading,
  openShortlist,
  textOf,
} from './steps.ts';

test.describe.configure({ mode: 'parallel' });

/** Goes to an address of the app and waits for the screen that stands there. */
async function goTo(page: Page, hash: string, heading?: string): Promise<void> {
  await page.goto(hash);
  if (heading !== undefined) await expect(mainHeading(page)).toHaveText(heading);
  await expect(mainHeading(page)).toBeFocused();
}

test('start and finding a school', async ({ page }) => {
  test.slow();
  await page.goto('./');
  await expect(mainHeading(page)).toBeVisible();
  await expectSoundEveryWay(page, 'start');
  await begin(page);
  await expectSound(page, 'finding a school');
  await findSchools(page, 'st marys');
  await expectAccessible(page, 'schools found', { listOpen: true });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, 'schools found, dark', { listOpen: true });
  await page.getByRole('combobox').fill('zzqqxx');
  await expect(page.getByRole('listbox')).toContainText('No school is found by this.');
  await expectAccessible(page, 'no school found', { listOpen: true });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Our school is not listed' })).toBeFocused();
  await chooseSchool(page, '148675', 'Hawthorne Primary and Nursery School');
  await expectSoundEveryWay(page, 'our school');
  await goTo(page, '#/school/correct/character', 'Correct: Religious character');
  await expectSound(page, 'a correction');
  await goTo(page, '#/school/by-hand', 'Describe your school');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toBeFocused();
  await expectSound(page, 'a school by hand, with problems');
});

const HALF = Math.ceil(STEPS.length / 2);
for (const [part, steps] of [STEPS.slice(0, HALF), STEPS.slice(HALF)].entries()) {
  test(`the steps, ${part === 0 ? 'first' : 'second'} half`, async ({ page }) => {
    test.slow();
    await chooseSchool(page, '122654', 'Lambley Primary School');
    for (const { id, legend } of steps.filter((step) => step.id !== 'faith')) {
      await goTo(page, `#/step/${id}`, legend);
      await expectSound(page, legend);
    }
  });
}

test('a step about faith, a step with problems, the task list and the check of answers', async ({ page }) => {
  test.slow();
  await chooseSchool(page, '105516', 'Holy Name Roman Catholic Primary School Manchester');
  await goTo(page, '#/step/faith', 'What does your religious character mean for the choice?');
  await expectSound(page, 'faith');
  await goTo(page, '#/step/size', 'How large should the trust be?');
  await page.getByRole('textbox', { name: 'Fewest schools that would suit you' }).fill('20');
  await page.getByRole('textbox', { name: 'Most schools that would suit you' }).fill('3');
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toBeFocused();
  await expectSound(page, 'a step with problems');
  await goTo(page, '#/step/weights', 'What matters most?');
  await page.getByText('Quick start: put the six in order first').click();
  await expect(page.getByRole('button', { name: 'Set the numbers from this order' })).toBeVisible();
  await expectSound(page, 'weights with the quick start');
  await goTo(page, '#/task-list', 'Your task list');
  await expectSound(page, 'task list');
  await goTo(page, '#/check', 'Check your answers');
  await expectSound(page, 'check of answers');
  await page.goto('./');
  await expect(page.getByRole('region', { name: 'Your saved work' })).toBeVisible();
  await expectSound(page, 'start, with work saved');
});

test('the order', async ({ page }) => {
  test.slow();
  await page.goto('./');
  await page.getByRole('button', { name: 'See an example' }).click();
  await expectShortlist(page);
  const [first, second] = await entries(page).getByRole('heading', { level: 3 }).allTextContents();
  await page.getByRole('button', { name: `Keep ${first}`, exact: true }).click();
  await page.getByRole('button', { name: `Set aside ${second}`, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: `Set ${second} aside?` });
  await expectSound(page, 'the question why a trust is set aside');
  await dialog.getByRole('button', { name: 'Set aside' }).click();
  await page.getByText('1 trust set aside').click();
  await page.getByRole('button', { name: 'Show as a chart' }).click();
  await expect(page.getByRole('button', { name: 'Show as a chart' })).toHaveCount(0);
  await expect(page.getByText('Drawing the chart…')).toHaveCount(0);
  await expectSoundEveryWay(page, 'the order, with a trust kept, one set aside, and the chart');
});

test('what is not in the list, a trust, and how sure the order is', async ({ page }) => {
  test.slow();
  await chooseSchool(page, '107728', 'Battyeford CofE (VC) Primary School');
  await openShortlist(page);
  const name = await textOf(entries(page).first().getByRole('heading'));
  await entries(page).first().getByRole('link', { name }).click();
  await expectHeading(page, name);
  await expect(page.getByRole('table', { name: /^Schools of the trust/ })).toBeVisible();
  await expect(page.getByText('Drawing the map…')).toHaveCount(0);
  await expectSoundEveryWay(page, 'a trust');
  await page.getByRole('button', { name: `Record an answer about ${name}` }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectSound(page, 'the dialog that records an answer');
  await goTo(page, '#/not-in-list', 'Not in your list');
  await expect(page.getByRole('region', { name: 'Ruled out' })).toBeVisible();
  await expectSound(page, 'not in the list');
  await goTo(page, '#/sure', 'How sure is this order?');
  await expect(
    page.getByRole('region', { name: 'Try other weights' }).getByRole('slider').first(),
  ).toBeVisible();
  await expectSound(page, 'how sure the order is');
});

test('the report', async ({ page }) => {
  test.slow();
  await page.goto('./');
  await page.getByRole('button', { name: 'See an example' }).click();
  await expectShortlist(page);
  await inHeader(page, 'Report').click();
  await expect(page.getByText('The report is complete.')).toBeAttached({ timeout: 30_000 });
  await expectSoundEveryWay(page, 'report');
});

test('about the data, method, privacy, accessibility, and an address that leads nowhere', async ({
  page,
}) => {
  test.slow();
  await page.goto('./');
  for (const hash of ['#/data', '#/method', '#/how-well', '#/privacy', '#/accessibility', '#/nowhere']) {
    await goTo(page, hash);
    await expect(page.getByRole('status').filter({ hasText: 'Loading' })).toHaveCount(0);
    await expectSound(page, hash);
  }
});
