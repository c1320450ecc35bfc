import type { Page } from '@playwright/test';
import type { Registry } from '../../src/dataset/registry.ts';
import type { Denomination } from '../../src/domain/religious-character.ts';
import type { SchoolRecord } from '../../src/domain/school.ts';
import { theRegister } from '../replay/the-register.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { hearRankings, lastRanking } from './rankings-heard.ts';
import {
  askWhyNot,
  chooseSchool,
  confirmSchool,
  continueThrough,
  entries,
  entry,
  expectShortlist,
  namesOnScreen,
  openShortlist,
  orderOnScreen,
  showWholeOrder,
  textOf,
} from './steps.ts';

type Candidate = Registry['candidates'][number];

const ASK_CATHOLICS = 'To settle first Ask the Catholic diocese whether it would agree to this trust';
const ASK_CHURCH_OF_ENGLAND =
  'To settle first Ask the Church of England diocese whether it would agree to this trust';

function denominationsOf({ character }: SchoolRecord): readonly Denomination[] {
  return character.kind === 'of' ? character.denominations : [];
}

/** A joint school belongs to the Church of England too, but a Catholic diocese does not decide for it alone. */
const isCatholicSchool = (school: SchoolRecord) => denominationsOf(school).join(' ') === 'catholic';
const isChurchOfEnglandSchool = (school: SchoolRecord) =>
  denominationsOf(school).includes('church-of-england');

/** Names of the trusts of the register in which more than half of the schools are Catholic, and of all others. */
async function trustsByMajority() {
  const { candidates } = await theRegister();
  const withSchools = candidates.filter(({ schools }) => schools.length > 0);
  const isCatholic = ({ schools }: Candidate) => schools.filter(isCatholicSchool).length * 2 > schools.length;
  return {
    catholic: new Set(withSchools.filter(isCatholic).map(({ trust }) => trust.name)),
    others: withSchools.filter((one) => !isCatholic(one)).map(({ trust }) => trust.name),
    withoutChurchOfEngland: withSchools
      .filter((one) => !isCatholic(one) && !one.schools.some(isChurchOfEnglandSchool))
      .map(({ trust }) => trust.name),
  };
}

async function walkToTheOrder(page: Page): Promise<readonly string[]> {
  await confirmSchool(page);
  const passed = await continueThrough(page);
  await page.getByRole('link', { name: 'See the trusts in order' }).click();
  await expectShortlist(page);
  return passed;
}

test('a Catholic voluntary aided school gets Catholic trusts only, each subject to its diocese', async ({
  page,
}) => {
  test.slow();
  await hearRankings(page);
  await chooseSchool(page, 'st patricks catholic walsal', "St Patrick's Catholic Primary School, Walsall");
  await expect(page.getByRole('main')).toContainText('Voluntary Aided School');
  const passed = await walkToTheOrder(page);
  expect(passed).toContain('What does your religious character mean for the choice?');
  expect(passed).not.toContain('How many church schools in the trust would suit you?');

  const { catholic, others } = await trustsByMajority();
  await showWholeOrder(page);
  const names = await namesOnScreen(page);
  const { ranked, excluded } = await lastRanking(page);
  expect(names).toEqual(ranked.map(({ name }) => name));
  expect([...names].toSorted()).toEqual([...catholic].toSorted());
  for (const text of await orderOnScreen(page)) expect(text).toContain(ASK_CATHOLICS);

  expect(excluded.map(({ name }) => name).toSorted()).toEqual(others.toSorted());
  for (const { name, reasons } of excluded) {
    const said = reasons.map(({ reason }) => reason).join(' ');
    expect(said, name).toMatch(
      /Catholic schools join trusts of Catholic schools unless their diocese agrees/,
    );
  }
  await page.getByRole('link', { name: 'not in your list' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Not in your list' })).toBeFocused();
  const listed = page
    .getByRole('region', { name: 'Ruled out' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') });
  await expect(listed).toHaveCount(20);
  await expect(listed.filter({ hasText: 'unless their diocese agrees to another' })).toHaveCount(20);
  await expectAccessible(page, 'trusts ruled out for a Catholic school');
  const [nearest] = excluded;
  const found = await askWhyNot(page, nearest?.name ?? '');
  await expect(found.filter({ hasText: nearest?.name ?? '' }).first()).toContainText('Catholic schools join');
});

test('a Church of England voluntary controlled school keeps mixed trusts, each subject to its diocese', async ({
  page,
}) => {
  await hearRankings(page);
  await chooseSchool(page, '107728', 'Battyeford CofE (VC) Primary School');
  await confirmSchool(page);
  await expect(page.getByRole('group', { name: 'A diocese or other religious authority' })).toBeVisible();
  await page.goto('#/step/faith');
  await expect(page.getByRole('main')).toContainText(
    'As a voluntary controlled school you may be able to join a mixed trust.',
  );
  await openShortlist(page);

  const { catholic, others, withoutChurchOfEngland } = await trustsByMajority();
  const { ranked, excluded } = await lastRanking(page);
  expect(ranked.map(({ name }) => name).toSorted()).toEqual(others.toSorted());
  expect(excluded.map(({ name }) => name).toSorted()).toEqual([...catholic].toSorted());
  for (const { name, unsettled } of ranked) {
    const said = unsettled.map(({ reason }) => reason).join(' ');
    expect(said, name).toContain('A voluntary controlled school may join a mixed trust');
    if (withoutChurchOfEngland.includes(name)) expect(said, name).toContain('which is unusual');
    else expect(said, name).not.toContain('which is unusual');
  }
  for (const text of await orderOnScreen(page)) expect(text).toContain(ASK_CHURCH_OF_ENGLAND);

  const [first] = [...catholic];
  await page.getByRole('link', { name: 'not in your list' }).click();
  const found = await askWhyNot(page, first ?? '');
  await expect(found.filter({ hasText: first ?? '' }).first()).toContainText(
    'Such trusts are for Catholic schools unless the diocese agrees.',
  );
});

test('a recorded consent settles what the diocese was to be asked', async ({ page }) => {
  await chooseSchool(page, '107728', 'Battyeford CofE (VC) Primary School');
  await openShortlist(page);
  const first = entries(page).first();
  const name = await textOf(first.getByRole('heading'));
  await first.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
  await page.getByRole('button', { name: `Record an answer about ${name}` }).click();
  const dialog = page.getByRole('dialog', { name: `Record an answer about ${name}` });
  await dialog.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(dialog.getByRole('radio', { name: 'Agrees', exact: true })).toBeFocused();
  await expect(dialog.getByText('Say who answered')).toBeVisible();
  await expectAccessible(page, 'the dialog that records an answer, with problems');
  await dialog.getByRole('radio', { name: 'Agrees', exact: true }).check();
  await dialog.getByRole('textbox', { name: 'Who said so?' }).fill('Diocesan director of education');
  await dialog.getByLabel('When?').fill('2025-11-03');
  await dialog.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(dialog).toBeHidden();
  await page.getByText(/^What it meets/).click();
  await expect(
    page.getByText('You recorded that the Church of England diocese agrees to this trust.'),
  ).toBeVisible();
  await openShortlist(page);
  await expect(entry(page, name)).not.toContainText('Ask the Church of England diocese');
  await expect(entries(page).nth(1)).toContainText(ASK_CHURCH_OF_ENGLAND);
});
