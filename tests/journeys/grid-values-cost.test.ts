import type { Page } from '@playwright/test';
import { expect, expectHeading, test } from './fixtures.ts';
import { printOut } from './paper.ts';
import { expectSound } from './sound.ts';
import { entries, expectShortlist, textOf } from './steps.ts';

const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

/** Puts a figure in, exact or from low to high. */
async function enter(page: Page, name: string, low: string, high = ''): Promise<void> {
  await group(page, name).getByLabel('Exactly, or from').fill(low);
  await group(page, name).getByLabel('To, if it is a range').fill(high);
}

/** From the example with its first two trusts kept; returns their names. */
async function keepTwo(page: Page): Promise<readonly [string, string]> {
  await page.goto('./');
  await page.getByRole('button', { name: 'See an example' }).click();
  await expectShortlist(page);
  const names = await entries(page).getByRole('heading', { level: 3 }).allTextContents();
  const [first = '', second = ''] = names;
  for (const name of [first, second]) {
    await page.getByRole('button', { name: `Keep ${name}`, exact: true }).click();
  }
  return [first, second];
}

async function openFromShortlist(page: Page, link: string, heading: string): Promise<void> {
  await page.getByRole('link', { name: link, exact: true }).click();
  await expectHeading(page, heading);
  await expect(page.getByRole('table').first()).toBeVisible({ timeout: 30_000 });
}

test('a scheme is recorded against our wishes: the fit is named, and the place and range answer', async ({
  page,
}) => {
  test.slow();
  const [first, second] = await keepTwo(page);
  await openFromShortlist(page, 'who decides what', 'Who decides what?');
  const inShort = page.getByRole('row', { name: /^In short/ });
  await expect(inShort).toContainText('Nothing recorded yet on what you want');

  await page.getByRole('link', { name: 'Say what you want' }).click();
  await expectHeading(page, 'Who should decide what?');
  await group(page, 'Setting the budget').getByLabel('The school', { exact: true }).check();
  await group(page, 'Hearing complaints').getByLabel('The trust', { exact: true }).check();
  await page.getByText('Who should be asked first? Setting the budget').click();
  await group(page, 'Ask first: Setting the budget').getByLabel('Parents').check();
  await expectSound(page, 'our wishes on delegation');
  await page.getByRole('link', { name: 'Back to the grid' }).click();

  await page.getByRole('link', { name: `Record the scheme of ${second}` }).click();
  await expectHeading(page, 'What does its scheme of delegation say?');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expectSound(page, 'recording a scheme, with what is missing');
  await page.getByLabel('Document seen').check();
  await page.getByLabel('In which document, or from whom?').fill('Scheme of delegation, September 2026');
  await page.getByLabel('Who of you found it out?').fill('Vice-chair');
  for (const fieldset of [
    'Setting the budget',
    'The curriculum',
    'Appointing the headteacher',
    'Hearing complaints',
  ]) {
    await group(page, fieldset).getByLabel('The trust decides').check();
  }
  await page.getByText('Who is asked first? Setting the budget').click();
  await group(page, 'Asked first: Setting the budget').getByLabel('Staff').check();
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  const said = page.getByText(/^4 answers recorded\. /);
  await expect(said).toContainText(/ stood .+ It now stands .+ points of 100\./, { timeout: 30_000 });
  const [, before, after] =
    /(\d+ to \d+) points of 100\. It now stands .+; (\d+ to \d+) points/.exec(await textOf(said)) ?? [];
  const width = (range: string | undefined) => {
    const [low, high] = String(range).split(' to ').map(Number);
    return Number(high) - Number(low);
  };
  expect(width(after)).toBeLessThan(width(before));

  await page.getByRole('link', { name: 'Who decides what?' }).click();
  const budget = page.getByRole('row', { name: /^Setting the budget/ });
  await expect(budget).toContainText('The opposite of what you want');
  await expect(budget).toContainText('Leaves out parents, whom you want asked');
  await expect(page.getByRole('row', { name: /^Hearing complaints/ })).toContainText('As you want it');
  await expectSound(page, 'the grid of delegation');
  const paper = await printOut(page);
  expect(paper.sheets).toBeLessThanOrEqual(2);
  if (paper.texts !== null) {
    const text = paper.texts.join(' ').replaceAll(/\s+/g, ' ');
    expect(text).toContain('The opposite of what you want');
    expect(text).toContain('Scheme of delegation, September 2026');
    expect(text).not.toContain(`Record the scheme of ${first}`);
  }
});

test('our values are mapped to whom they matter, and set against what a trust does', async ({ page }) => {
  test.slow();
  const [first] = await keepTwo(page);
  await openFromShortlist(page, 'your values and theirs', 'How do our values meet theirs?');
  await page.getByRole('link', { name: 'Say to whom they matter' }).click();
  await expectHeading(page, 'To whom do our values matter?');
  await page.getByLabel('Parents').first().check();
  await page
    .getByLabel(/^Why .+ matters to parents/)
    .first()
    .fill('They chose us for it');
  await expectSound(page, 'to whom our values matter');
  await page.getByRole('link', { name: 'Back to the map' }).click();
  await expect(page.getByRole('table')).toContainText('Parents: They chose us for it');

  await page.getByRole('link', { name: `Record the values of ${first}` }).click();
  await expectHeading(page, 'What does the trust say and do?');
  await page.getByLabel('Checked with one of its schools').check();
  await page.getByLabel('In which document, or from whom?').fill('Visit of 3 March');
  await page.getByLabel('Who of you found it out?').fill('Vice-chair');
  await page.getByLabel('Seen in practice').first().check();
  await page.getByLabel(/^What you found/).fill('Two assemblies led by pupils');
  await expectSound(page, 'recording the values of a trust');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(page.getByText(/^1 answer recorded\. /)).toContainText(first, { timeout: 30_000 });
  await page.getByRole('link', { name: 'How do our values meet theirs?' }).click();
  await expect(page.getByRole('table')).toContainText('Two assemblies led by pupils');
  await expectSound(page, 'the map of values');
  const paper = await printOut(page);
  expect(paper.sheets).toBe(1);
  if (paper.texts !== null) expect(paper.texts.join(' ')).toContain('Seen in practice');
});

test('a cost starts as not known, becomes a range, and narrows as it is found out', async ({ page }) => {
  test.slow();
  const [first] = await keepTwo(page);
  await openFromShortlist(page, 'what it would cost', 'What would it cost?');
  await expect(page.getByRole('row', { name: /^Stay as we are/ })).toContainText('Nothing entered yet');
  await enter(page, 'General annual grant, year 1', '£1,000,000');
  await page.getByLabel('Work with the same grant each year').check();
  await page.getByLabel('A service that you buy').fill('Payroll');
  await page.getByLabel('A service that you buy').press('Enter');
  await enter(page, 'Payroll', '9000');
  await expectSound(page, 'cost, our own budget');
  await expect(page.getByRole('row', { name: /^Stay as we are/ })).toContainText('£27,000');

  await page.getByRole('link', { name: `Work it out for ${first}` }).click();
  await expectHeading(page, `What would joining ${first} cost?`);
  const sum = page.getByText(/^Joining, against staying as you are: /);
  await expect(sum).toContainText('not known');
  await page.getByLabel('It takes a share of the general annual grant').check();
  await enter(page, 'Share that it takes', '4', '6');
  for (const name of [
    'Advice on staff transfer, pensions and consultation',
    'Moving finance, IT and pupil data systems',
  ]) {
    await enter(page, name, '0');
  }
  for (const name of ['Ending contracts early', 'Leaders’ time and cover', 'Signs, website and uniform']) {
    await enter(page, name, '0');
  }
  await expect(sum).toContainText('at least £93,000 more');
  await expect(sum).toContainText('plus what is not known: legal advice and land');
  await enter(page, 'Legal advice and land', '5000', '8000');
  await expect(sum).toContainText('between £98,000 more and £188,000 more');
  await group(page, 'Would it take over “Payroll”?').getByLabel('Yes, it would be included').check();
  await expect(sum).toContainText('between £98,000 more and £161,000 more');
  await enter(page, 'Share that it takes', '5');
  await enter(page, 'Legal advice and land', '7000');
  await expect(sum).toContainText('£130,000 more');
  await expect(page.getByText('Each year: 5% of £1,000,000 = £50,000')).toBeVisible();
  await expectSound(page, 'the cost of joining one trust');
  const paper = await printOut(page);
  expect(paper.sheets).toBeLessThanOrEqual(2);
  if (paper.texts !== null) {
    const text = paper.texts.join(' ').replaceAll(/\s+/g, ' ');
    expect(text).toContain('£130,000 more');
    expect(text).not.toContain('How is the trust paid?');
  }

  await page.getByRole('button', { name: /^Clear everything entered/ }).click();
  await expect(sum).toContainText('not known');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(sum).toContainText('£130,000 more');
  await page.getByRole('link', { name: 'What would it cost?' }).click();
  await expect(page.getByRole('row', { name: new RegExp(`^${first}`) })).toContainText('£130,000 more');
});
