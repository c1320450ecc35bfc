import type { Page } from '@playwright/test';
import { expect, expectHeading, test } from './fixtures.ts';
import { arrowDownTo, choose, enterOn, tabTo, tick, typeInto } from './keyboard.ts';
import { printOut } from './paper.ts';
import { entries, entry, textOf } from './steps.ts';

const SCHOOL = 'Hawthorne Primary and Nursery School';

/** The new screen has its heading in focus and its name in the title. */
async function expectScreen(page: Page, heading: string, title = heading): Promise<void> {
  await expectHeading(page, heading);
  await expect(page).toHaveTitle(`${title} – Trust Match`);
}

const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const box = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const next = (page: Page) => enterOn(page, page.getByRole('button', { name: 'Continue', exact: true }));

async function findOurSchool(page: Page): Promise<void> {
  await page.goto('./');
  await enterOn(page, page.getByRole('link', { name: 'Begin with our school' }));
  await expectScreen(page, 'Which school is yours?');
  const finder = page.getByRole('combobox', { name: 'Name, postcode, town or URN' });
  await tabTo(page, finder);
  await page.keyboard.type('hawthorn primry');
  const wanted = page
    .getByRole('option', { name: SCHOOL, exact: true })
    .filter({ hasText: 'Nottingham · Nottinghamshire · NG6 8XE · primary' });
  await expect(wanted).toBeVisible({ timeout: 30_000 });
  await arrowDownTo(page, finder, wanted);
  await page.keyboard.press('Enter');
  await expectScreen(page, SCHOOL);
  await expect(page.getByRole('region', { name: 'Your school is in a trust already' })).toBeVisible();
  await typeInto(page, field(page, 'Notes for governors (optional)'), 'Nursery places may change.');
  await enterOn(page, page.getByRole('button', { name: 'This is right, continue' }));
}

async function sayWhatMatters(page: Page): Promise<void> {
  await expectScreen(page, 'Whose rights limit your choice?');
  await choose(page, group(page, 'A private finance (PFI) contract'), 'No');
  await choose(page, group(page, 'Someone who shares the site'), 'Yes');
  await next(page);
  await expectScreen(page, 'Which values matter most to you?');
  await tick(page, box(page, 'Inclusion of every child'));
  await typeInto(page, field(page, 'A value in your own words (optional)'), 'Kindness');
  await page.keyboard.press('Enter');
  await choose(page, group(page, 'Kindness'), 'Could not do without');
  await next(page);
  await expectScreen(page, 'What must stay yours?');
  await tick(page, box(page, 'Ethos'));
  await next(page);
  await expectScreen(page, 'How far away may a trust’s schools be?');
  await typeInto(page, field(page, 'Comfortable distance'), '5');
  await typeInto(page, field(page, 'Too far'), '30');
  await choose(
    page,
    group(page, 'Should the trust already work in your local authority?'),
    'It makes no difference',
  );
  await next(page);
  await expectScreen(page, 'What kind of trust do you picture?');
  await choose(page, group(page, 'Local or wider?'), 'Local: its schools lie close together');
  await next(page);
  await expectScreen(page, 'How large should the trust be?');
  await typeInto(page, field(page, 'Fewest schools that would suit you'), '5');
  await typeInto(page, field(page, 'Most schools that would suit you'), '20');
  await next(page);
}

async function sayWhoDecides(page: Page): Promise<void> {
  await expectScreen(page, 'How many church schools in the trust would suit you?');
  await choose(page, group(page, 'Church schools in the trust'), 'Up to half of its schools');
  await next(page);
  await expectScreen(page, 'Who should decide what?');
  await choose(page, group(page, 'The curriculum'), 'The school');
  await choose(page, group(page, 'Spending reserves'), 'The trust');
  await next(page);
  await expectScreen(page, 'What should your local governing body be?');
  await tick(page, box(page, 'Has elected parents'));
  await next(page);
  await expectScreen(page, 'What may membership cost, and who holds the money?');
  await typeInto(page, field(page, 'Acceptable contribution'), '4');
  await typeInto(page, field(page, 'Too much'), '8');
  await next(page);
  await expectScreen(page, 'Is anything out of the question?');
  await typeInto(page, field(page, 'Furthest that a trust’s nearest school may be'), '40');
  await next(page);
  await expectScreen(page, 'What matters most?');
  await tabTo(page, page.getByRole('slider', { name: 'Geography and type, as a slider' }));
  await page.keyboard.press('End');
  await expect(field(page, 'Geography and type: 0 to 100')).toHaveValue('100');
  await typeInto(page, field(page, 'Governance: 0 to 100'), '80');
  await next(page);
}

async function checkAnswers(page: Page): Promise<void> {
  await expectScreen(page, 'Check your answers');
  const main = page.getByRole('main');
  for (const said of [
    'Someone who shares the site',
    'Kindness',
    'comfortable up to 5.0 km \\(3.1 miles\\), too far from 30 km \\(19 miles\\)',
    'from 5 to 20 schools',
    'elected parents',
    'up to 4% of general annual grant, too much from 8%',
  ]) {
    await expect(main).toContainText(new RegExp(said, 'i'));
  }
  await enterOn(page, page.getByRole('link', { name: 'See the trusts in order' }));
}

async function keepTheSecond(page: Page): Promise<string> {
  await expectScreen(page, 'Trusts closest to what you told us', 'Shortlist');
  await expect(entries(page).first()).toBeVisible({ timeout: 30_000 });
  const name = await textOf(entries(page).nth(1).getByRole('heading', { level: 3 }));
  await enterOn(page, page.getByRole('button', { name: `Keep ${name}`, exact: true }));
  await expect(entry(page, `${name} Kept`)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Kept for a closer look' }).getByRole('listitem')).toHaveText(
    new RegExp(`${name}.*2nd`, 's'),
  );
  return name;
}

test('Hawthorne Primary goes from a misspelt name to a printed report, with the keyboard alone', async ({
  page,
}) => {
  test.slow();
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await findOurSchool(page);
  await sayWhatMatters(page);
  await sayWhoDecides(page);
  await checkAnswers(page);
  const kept = await keepTheSecond(page);
  await enterOn(page, page.getByRole('link', { name: 'Make the report' }), 'Shift+Tab');
  await expectScreen(page, 'Which School Trusts come closest to what matters to you?', 'Report');
  await expect(page.getByRole('cell', { name: SCHOOL, exact: true })).toBeVisible();
  await expect(page.getByRole('article', { name: new RegExp(kept) })).toBeVisible();
  await expect(page.getByText('Nursery places may change.')).toBeVisible();
  await expect(page.getByText('The report is complete.')).toBeAttached({ timeout: 30_000 });
  await enterOn(page, page.getByRole('button', { name: 'Print, or save as PDF' }));
  await expect(page.locator('html[data-printed]')).toHaveCount(1);

  const paper = await printOut(page);
  expect(paper.sheets).toBeGreaterThanOrEqual(4);
  expect(paper.sheets).toBeLessThanOrEqual(10);
  for (const [at, text] of (paper.texts ?? []).entries()) {
    expect(text, `sheet ${at + 1}`).toContain(SCHOOL);
    expect(text, `sheet ${at + 1}`).toMatch(new RegExp(`${at + 1} of ${paper.sheets}`));
    expect(text, `sheet ${at + 1}`).toMatch(/\d{1,2} [A-Z][a-z]+ 20\d\d, \d\d:\d\d/);
  }
});
