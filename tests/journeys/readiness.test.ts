import type { Page } from '@playwright/test';
import { expect, expectHeading, test } from './fixtures.ts';
import { printOut } from './paper.ts';
import { expectSound } from './sound.ts';
import { chooseSchool, confirmSchool, entries, openShortlist, textOf } from './steps.ts';

test.describe.configure({ mode: 'parallel' });

type Partnership = {
  readonly kind: string;
  readonly query: string;
  readonly school: string;
  /** Whether a diocese comes first. */
  readonly gated: boolean;
  /** How joining would go in law. */
  readonly route: RegExp;
  /** An item of our own list that only some schools have. */
  readonly localAuthority: boolean;
};

const SCHOOLS: readonly Partnership[] = [
  {
    kind: 'Catholic voluntary aided',
    query: 'st patricks catholic walsal',
    school: "St Patrick's Catholic Primary School, Walsall",
    gated: true,
    route: /Your school would convert/,
    localAuthority: true,
  },
  {
    kind: 'Church of England voluntary controlled',
    query: '107728',
    school: 'Battyeford CofE (VC) Primary School',
    gated: true,
    route: /Your school would convert/,
    localAuthority: true,
  },
  {
    kind: 'community',
    query: '122654',
    school: 'Lambley Primary School',
    gated: false,
    route: /Your school would convert/,
    localAuthority: true,
  },
  {
    kind: 'standalone academy',
    query: 'torquay girls grammer',
    school: "Torquay Girls' Grammar School",
    gated: false,
    route: /would not convert again/,
    localAuthority: false,
  },
];

const region = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

/** Chooses the school, keeps the first trust of its order, and makes it the partner. Returns the trust's name. */
async function choosePartner(page: Page, { query, school }: Partnership): Promise<string> {
  await chooseSchool(page, query, school);
  await confirmSchool(page);
  await openShortlist(page);
  const name = await textOf(entries(page).first().getByRole('heading', { level: 3 }).getByRole('link'));
  await page.getByRole('button', { name: `Keep ${name}`, exact: true }).click();
  await page.getByRole('link', { name: 'Get ready for a partnership' }).click();
  await expectHeading(page, 'Getting ready');
  await page.getByRole('radio', { name, exact: true }).check();
  return name;
}

async function startPlan(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Plan with dates' }).click();
  await expectHeading(page, 'Plan with dates');
  await page.getByRole('button', { name: 'Start from this way: Networks first' }).click();
  await expect(page.getByText(/^Your plan runs from/)).toBeFocused();
}

for (const given of SCHOOLS) {
  test(`a ${given.kind} school prepares a partnership, to a printed checklist and an agreement`, async ({
    page,
  }) => {
    test.slow();
    const partner = await choosePartner(page, given);
    const gate = region(page, 'First of all: the consent of your diocese');
    await expect(gate).toHaveCount(given.gated ? 1 : 0);
    await startPlan(page);
    await expect(region(page, 'If you go on to join')).toContainText(given.route);

    await page.getByRole('link', { name: 'Getting ready' }).click();
    await page.getByRole('link', { name: 'Checklist for both sides' }).click();
    await expectHeading(page, 'Checklist for both sides');
    const consent = page.getByRole('article', { name: /^The diocese has been consulted/ });
    await expect(consent).toHaveCount(given.gated ? 1 : 0);
    await expect(page.getByRole('article', { name: 'The local authority has been told' })).toHaveCount(
      given.localAuthority ? 1 : 0,
    );
    const end = page.getByRole('article', { name: /^An end date is set/ });
    await expect(end.getByText(/^Your plan ends on/).first()).toBeVisible();
    await page
      .getByRole('combobox', { name: 'The trust: The trust has done its due diligence' })
      .selectOption('Done');

    const checklist = await printOut(page);
    expect(checklist.sheets).toBeGreaterThan(3);
    if (checklist.texts !== null) {
      const text = checklist.texts.join(' ').replaceAll(/\s+/g, ' ');
      expect(text).toContain(partner);
      expect(text).toContain('section 2.3 ii');
      expect(text).toContain('Not from the guidance');
      expect(text).toContain('Working draft');
      expect(text.includes('First of all: the consent of your diocese')).toBe(given.gated);
      expect(text, 'controls stay off the paper').not.toContain('Print, or save as PDF');
    }

    if (given.gated) {
      await consent.getByRole('combobox').selectOption('Done');
      await expect(gate).toHaveCount(0);
    }

    await page.goto('#/readiness/documents/agreement');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('agreement');
    await expect(page.getByRole('main')).toContainText(given.school);
    await expect(page.getByRole('main')).toContainText(partner);
    await expect(region(page, 'Do not send this yet')).toHaveCount(0);
    const agreement = await printOut(page);
    expect(agreement.sheets).toBeGreaterThan(1);
  });
}

test('every screen of readiness is accessible on a desk and on a phone', async ({ page }) => {
  test.slow();
  const [, given] = SCHOOLS;
  if (given === undefined) throw new Error('no school');
  await choosePartner(page, given);
  await expect(region(page, 'The parts')).toBeVisible();
  await expectSound(page, 'getting ready');
  await page.getByRole('link', { name: 'Should it be a partnership at all?' }).click();
  await expectHeading(page, 'Should it be a partnership at all?');
  await page.getByRole('checkbox', { name: 'We would like it to go on as long as it works' }).check();
  await expect(region(page, 'A partnership is not meant to last')).toBeVisible();
  await page.getByRole('radio', { name: 'A partnership first' }).check();
  await expectSound(page, 'the choice, with a warning');
  await page.goto('#/readiness/plan');
  await expectHeading(page, 'Plan with dates');
  await expectSound(page, 'four ways side by side');
  await page.getByRole('button', { name: 'Start from this way: Trial with an end date' }).click();
  await page.getByText('Set other dates for the meetings').click();
  await page.getByText('Which days are kept free?').click();
  await expectSound(page, 'a plan');
  await page.goto('#/readiness/checklist/due-diligence');
  await expect(page.getByRole('article', { name: 'The trust has done its due diligence' })).toBeFocused();
  await page.getByRole('button', { name: /^Who, when, evidence for the trust: The trust has done/ }).click();
  await expectSound(page, 'the checklist');
});

test('the dates of a plan come as a calendar file, and the report says how far the preparation is', async ({
  page,
}) => {
  test.slow();
  const given = SCHOOLS.find(({ kind }) => kind === 'community');
  if (given === undefined) throw new Error('no school');
  const partner = await choosePartner(page, given);
  await startPlan(page);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Add the dates to your calendar' }).click();
  expect((await coming).suggestedFilename()).toBe('trust-partnership-lambley-primary-school.ics');
  await page.goto('#/report');
  const section = region(page, 'Readiness for a trust partnership');
  await expect(section).toContainText(partner, { timeout: 30_000 });
  await expect(section).toContainText('of the things that the guidance asks for are missing');
});
