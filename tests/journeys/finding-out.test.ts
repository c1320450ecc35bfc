import type { Page } from '@playwright/test';
import { expect, expectHeading, test } from './fixtures.ts';
import { printOut } from './paper.ts';
import { expectSound } from './sound.ts';
import { chooseSchool, entries, expectShortlist, mainHeading, openShortlist, textOf } from './steps.ts';

const FOUND_OUT = 'What you found out';

type Kept = { readonly name: string; readonly uid: string };

/** Keeps the first trusts of the order, and names them in that order. */
async function keepFirst(page: Page, count: number): Promise<readonly Kept[]> {
  const kept: Kept[] = [];
  for (let place = 0; place < count; place += 1) {
    const link = entries(page).nth(place).getByRole('heading').getByRole('link');
    const name = await textOf(link);
    const href = await link.getAttribute('href');
    kept.push({ name, uid: String(href).replace('#/trust/', '') });
    await page.getByRole('button', { name: `Keep ${name}`, exact: true }).click();
  }
  return kept;
}

async function openEvidence(page: Page, { uid }: Kept): Promise<void> {
  await page.goto(`#/evidence/${uid}`);
  await expect(mainHeading(page)).toHaveText(FOUND_OUT);
}

/** Fills a form's answers, each at its best or worst end, and records them as seen in a document. */
async function recordSubject(page: Page, subject: string, end: 'best' | 'worst'): Promise<void> {
  await page
    .getByRole('region', { name: 'Still to find out' })
    .getByRole('link', { name: subject, exact: true })
    .click();
  await expectHeading(page, subject);
  const percent = page.getByLabel(/^(Per cent of general annual grant|Reserves in per cent)/);
  if ((await percent.count()) > 0) {
    const low = subject === 'Contribution to the trust';
    await percent.fill(low === (end === 'best') ? '1' : '30');
  } else {
    const selects = page.getByRole('combobox');
    for (const select of await selects.all()) {
      const options = await select.locator('option').count();
      await select.selectOption({ index: end === 'best' ? options - 1 : 1 });
    }
    if ((await selects.count()) === 0) {
      const steps = page.getByRole('group').first().getByRole('radio');
      await (end === 'best' ? steps.last() : steps.first()).check();
    }
  }
  await page.getByLabel('Document seen').check();
  await page.getByLabel('Who said so, or who found it out?').fill('Chair of governors');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expectHeading(page, FOUND_OUT);
  await expect(page.getByRole('heading', { name: `Your last entry: ${subject}` })).toBeVisible();
}

/** The figures of a row of what was changed: with nothing recorded, before the last entry, and now. */
async function figures(page: Page, row: string): Promise<readonly string[]> {
  const cells = page.getByRole('row', { name: new RegExp(`^${row}`) }).getByRole('cell');
  return cells.allInnerTexts();
}

function width(range: string | undefined): number {
  const ends = String(range).match(/(\d+) to (\d+)/);
  return ends === null ? 0 : Number(ends[2]) - Number(ends[1]);
}

const SUBJECTS = [
  'Values in common',
  'What stays yours',
  'Local governing body',
  'Contribution to the trust',
  'The trust’s reserves',
];

test('three trusts go from unknown to a decided order, and the note says why it changed', async ({
  page,
}) => {
  test.slow();
  await page.goto('./');
  await page.getByRole('button', { name: 'See an example' }).click();
  await expectShortlist(page);
  const [first, second, third] = await keepFirst(page, 3);
  if (first === undefined || second === undefined || third === undefined) throw new Error('no three trusts');

  for (const subject of SUBJECTS) {
    await openEvidence(page, first);
    await recordSubject(page, subject, 'worst');
  }
  await expect(
    page.getByText(/^“The trust’s reserves” counted .* which (adds|takes) [\d.]+ points\.$/),
  ).toBeVisible();
  const [unknown, , now] = await figures(page, 'Range');
  expect(width(now)).toBeLessThan(width(unknown));

  const moves: string[] = [];
  for (const subject of SUBJECTS) {
    await openEvidence(page, third);
    const before = await page.getByRole('row', { name: /^Range/ }).count();
    await recordSubject(page, subject, 'best');
    const [, earlier, later] = await figures(page, 'Range');
    expect(width(later), `${subject} after ${before}`).toBeLessThanOrEqual(width(earlier));
    moves.push(...(await page.getByText(/ moves up from /).allInnerTexts()));
  }
  expect(moves.join(' ')).toContain(`${third.name} moves up from`);
  expect(moves.join(' ')).toContain(`past`);
  await expectSound(page, 'what was found out about a trust');

  await openEvidence(page, second);
  await recordSubject(page, 'Contribution to the trust', 'best');
  await openShortlist(page);
  const order = await entries(page).getByRole('heading', { level: 3 }).getByRole('link').allInnerTexts();
  expect(order.indexOf(third.name)).toBe(0);
  expect(order.indexOf(first.name)).not.toBe(0);
});

test('a refusal of the diocese removes a trust with its reason, and can be taken back and undone', async ({
  page,
}) => {
  test.slow();
  await chooseSchool(page, '107728', 'Battyeford CofE (VC) Primary School');
  await openShortlist(page);
  const [trust] = await keepFirst(page, 1);
  if (trust === undefined) throw new Error('no trust');
  const refused = 'You recorded that the Church of England diocese does not agree to this trust.';
  const ruledOut = page
    .getByRole('paragraph')
    .filter({ hasText: `${trust.name} is not in the order: ${refused}` });

  await openEvidence(page, trust);
  await page
    .getByRole('link', { name: 'Consent of the diocese or religious authority', exact: true })
    .click();
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toBeFocused();
  await expectSound(page, 'recording a consent, with problems');
  await page.getByRole('radio', { name: 'Does not agree' }).check();
  await page.getByLabel('Told to us').check();
  await page.getByLabel('Who said so, or who found it out?').fill('Diocesan director of education');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(ruledOut).toBeVisible();
  await openShortlist(page);
  await expect(entries(page).getByRole('link', { name: trust.name, exact: true })).toHaveCount(0);

  await openEvidence(page, trust);
  await page.getByRole('button', { name: /^Take back/ }).click();
  await page.getByRole('dialog').getByLabel(/^Why/).fill('It was about another school');
  await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByText('1 answer taken back')).toBeVisible();
  await openShortlist(page);
  await expect(entries(page).getByRole('link', { name: trust.name, exact: true })).toHaveCount(1);

  await openEvidence(page, trust);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(ruledOut).toBeVisible();
});

test('a pack puts what is decisive first, prints with room for answers, and is saved as a Word file', async ({
  page,
}) => {
  test.slow();
  await page.goto('./');
  await page.getByRole('button', { name: 'See an example' }).click();
  await expectShortlist(page);
  await page.getByRole('link', { name: 'Questions for the trusts' }).click();
  await expectHeading(page, 'Questions for the trusts');
  await page.getByLabel('Your question').fill('May we keep our forest school?');
  await page.getByRole('button', { name: 'Add this question' }).click();
  await expectSound(page, 'questions for the trusts');
  await page
    .getByRole('link', { name: /^Questions for / })
    .first()
    .click();
  const first = page.getByRole('region', { name: 'Ask first' }).getByRole('listitem');
  await expect(first).toHaveCount(12);
  await expect(first.filter({ hasText: 'May we keep our forest school?' })).toHaveCount(1);
  await expect(first.filter({ hasText: /Of 100 possible answers/ }).first()).toBeVisible();
  await expectSound(page, 'a pack of questions');

  const { sheets, texts } = await printOut(page);
  expect(sheets).toBeLessThanOrEqual(10);
  if (texts !== null) {
    expect(texts[0]).toContain('Questions for');
    expect(texts.join(' ')).toContain('Source and date');
    expect(texts.join(' ')).not.toContain('Record the answer');
  }
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a Word file' }).click();
  expect((await coming).suggestedFilename()).toMatch(/^Questions for .*\.docx$/);
});

test('a visit is planned, done, and named by what was found on it', async ({ page }) => {
  test.slow();
  await page.goto('./');
  await page.getByRole('button', { name: 'See an example' }).click();
  await expectShortlist(page);
  const [trust] = await keepFirst(page, 1);
  if (trust === undefined) throw new Error('no trust');
  await openEvidence(page, trust);
  await page.getByRole('link', { name: 'Plan or record a visit' }).click();
  await expectHeading(page, 'A visit to this trust');
  await page.getByLabel('Which school?').selectOption({ index: 1 });
  const school = await textOf(page.getByLabel('Which school?').locator('option').nth(1));
  await page.getByLabel('It has taken place').check();
  await page.getByLabel('We did').check();
  await page.getByRole('button', { name: 'Keep this visit' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Give the day of the visit' })).toBeFocused();
  await expectSound(page, 'a visit, with problems');
  await page.getByLabel('When?').fill('2025-11-03');
  await page.getByRole('button', { name: 'Keep this visit' }).click();
  await expectHeading(page, FOUND_OUT);

  await page.getByText(/questions to answer in words$/).click();
  await page.getByRole('link', { name: 'May we choose ourselves which of your schools we visit?' }).click();
  await page.getByLabel('The answer, in a few sentences').fill('Yes, any of them');
  await page.getByLabel('Checked with one of its schools').check();
  await page.getByLabel('Who said so, or who found it out?').fill('Headteacher');
  await page.getByLabel('Found on a visit').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  const visits = page.getByRole('region', { name: 'Visits' });
  await expect(visits).toContainText(school);
  await expect(visits).toContainText('Yes, any of them');
});
