import type { Locator, Page } from '@playwright/test';
import { expect, expectHeading, test } from './fixtures.ts';
import { expectSound } from './sound.ts';
import { expectShortlist, inHeader } from './steps.ts';

const FIELDS = [
  'Vision and values',
  'Geography and type',
  'Size and growth',
  'Faith and character',
  'Governance',
  'Finance',
];

const part = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const boardRow = (page: Page) =>
  part(page, 'How each shares out the weight').getByRole('row', { name: /^The board’s weights now/ });

/** From the example, by the step on weights, to the page of several governors. */
async function openGovernors(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'See an example' }).click();
  await expectShortlist(page);
  await page.goto('#/step/weights');
  await page.getByRole('link', { name: /Governors see it differently/ }).click();
  await expectHeading(page, 'What would each governor weigh?');
}

async function fill(page: Page, label: string, numbers: readonly number[]): Promise<void> {
  await page.getByRole('textbox', { name: 'Label' }).fill(label);
  for (const [at, name] of FIELDS.entries()) {
    await page.getByRole('textbox', { name: `${name}: 0 to 100` }).fill(String(numbers[at]));
  }
}

async function add(page: Page, label: string, numbers: readonly number[]): Promise<void> {
  await page.getByRole('button', { name: /^Add (a|the first) governor$/ }).click();
  await expect(page.getByRole('textbox', { name: 'Label' })).toBeFocused();
  await fill(page, label, numbers);
  await page.getByRole('button', { name: 'Add this governor' }).click();
  await expect(part(page, 'Governors')).toContainText(`${label} has been added.`);
}

/** Three whose shares are easily checked: sums of 200, 250 and 100. */
async function addThree(page: Page): Promise<void> {
  await add(page, 'Parent governor', [60, 100, 20, 0, 20, 0]);
  await add(page, 'Chair', [25, 0, 100, 0, 25, 100]);
  await add(page, 'Staff governor', [40, 20, 20, 0, 20, 0]);
}

test('a board of three reads where it disagrees, takes over the mean, and takes that back', async ({
  page,
}) => {
  await openGovernors(page);
  await addThree(page);
  const shares = part(page, 'How each shares out the weight');
  // 60 of 200, 25 of 250, 40 of 100: 30%, 10%, 40%; their mean is 80 / 3 = 27%.
  await expect(shares.getByRole('row', { name: /^Parent governor 30% 50% 10% 0% 10% 0%/ })).toBeVisible();
  await expect(shares.getByRole('row', { name: /^Chair 10% 0% 40% 0% 10% 40%/ })).toBeVisible();
  await expect(shares.getByRole('row', { name: /^Mean of 3 27% 23% 23% 0% 13% 13%/ })).toBeVisible();
  const short = part(page, 'In short');
  await expect(short).toContainText(
    'The governors are furthest apart on Geography and type: 50% of the weight from Parent governor, 0% from Chair.',
  );
  await expect(short).toContainText(/First place goes to|Every governor would put/);
  await expect(part(page, 'Each governor’s first five').getByRole('row')).toHaveCount(6);
  await expect(part(page, 'Where their orders differ most').getByRole('row').nth(1)).toContainText(
    /\d+(st|nd|rd|th): (Parent governor|Chair|Staff governor)/,
  );
  const before = await boardRow(page).textContent();
  await page.getByRole('button', { name: 'Use the mean as our board’s weights' }).click();
  await expect(part(page, 'From the mean to the board’s weights')).toContainText(
    'These are the board’s weights now.',
  );
  await expect(boardRow(page)).toHaveText(/27%23%23%0%13%13%$/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(boardRow(page)).toHaveText(String(before));
  await expect(page.getByRole('button', { name: 'Use the mean as our board’s weights' })).toBeVisible();
});

test('governors stay after a reload, stand in the report, and one removed comes back', async ({ page }) => {
  await openGovernors(page);
  await add(page, 'Parent governor', [60, 100, 20, 0, 20, 0]);
  await expect(part(page, 'In short')).toContainText('There is one governor so far.');
  await inHeader(page, 'Report').click();
  await expect(page.getByText('The report is complete.')).toBeAttached({ timeout: 60_000 });
  await expect(part(page, 'Several governors')).toHaveCount(0);
  await page.goto('#/governors');
  await add(page, 'Chair', [25, 0, 100, 0, 25, 100]);
  await page.getByRole('button', { name: 'Remove Chair' }).click();
  await expect(part(page, 'Governors')).toContainText('One governor has given numbers.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(part(page, 'Governors')).toContainText('2 governors have given numbers.');
  await page.reload();
  await expect(part(page, 'Governors')).toContainText('2 governors have given numbers.');
  await inHeader(page, 'Report').click();
  const section = part(page, 'Several governors');
  await expect(section).toContainText(
    'The governors are furthest apart on Geography and type: 50% of the weight from Parent governor, 0% from Chair.',
    { timeout: 60_000 },
  );
  await expect(section.getByRole('row', { name: /^Mean of 2/ })).toHaveCount(2);
  await page.goto('#/sure');
  await expect(
    part(page, 'Several governors').getByRole('table', { name: /^Of 100 tries over all governors/ }),
  ).toBeVisible({ timeout: 60_000 });
});

test('what cannot be read is named with what to do, and the page holds up in every state', async ({
  page,
}) => {
  test.slow();
  await openGovernors(page);
  await expectSound(page, 'several governors, nobody yet');
  await page.getByRole('button', { name: 'Add the first governor' }).click();
  await page.getByRole('button', { name: 'Start from the board’s numbers' }).click();
  await expect(page.getByRole('textbox', { name: 'Geography and type: 0 to 100' })).toHaveValue('100');
  await page.getByRole('textbox', { name: 'Finance: 0 to 100' }).fill('a lot');
  await page.getByRole('button', { name: 'Add this governor' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(alert).toBeFocused();
  await expect(alert).toContainText('Label: enter who this is, such as “Parent governor”');
  await alert.getByRole('link', { name: 'Finance: enter a number from 0 to 100' }).click();
  await expect(page.getByRole('textbox', { name: 'Finance: 0 to 100' })).toBeFocused();
  await expectSound(page, 'several governors, a form with problems');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await addThree(page);
  await expect(part(page, 'Each governor’s first five').getByRole('row')).toHaveCount(6);
  await expectSound(page, 'several governors, three of them');
});
