import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectHeading, test } from './fixtures.ts';
import { chooseSchool, expectShortlist, findSchools, inHeader } from './steps.ts';

const SCHOOLS = /\/assets\/schools-[^/]*\.json$/;
const TRUSTS = /\/assets\/trusts-[^/]*\.json$/;
const MANIFEST = /\/assets\/manifest-[^/]*\.json$/;
const ANY_PART = /\/assets\/[^/]*\.json$/;

const read = (file: string) => readFileSync(new URL(`../../data/registry/${file}`, import.meta.url), 'utf8');

/** What went wrong with the register, as said on screen. */
const failure = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'The register of schools could not be read' });

const finder = (page: Page) => page.getByRole('combobox', { name: 'Name, postcode, town or URN' });

async function expectFinderAfterRetry(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try again' }).click();
  const hits = await findSchools(page, 'lambley primary');
  await expect(hits.first()).toContainText('Lambley Primary School');
}

test('a missing file of the register is named, and trying again works once it is there', async ({ page }) => {
  await page.route(SCHOOLS, (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.goto('./#/school/find');
  await expect(failure(page)).toContainText('schools.json could not be read: the server answered 404.');
  await expect(failure(page)).toContainText('Nothing you entered is lost.');
  await expectAccessible(page, 'a register with a missing file');
  await page.unroute(SCHOOLS);
  await expectFinderAfterRetry(page);
});

test('a column that has changed its name is named, though the manifest vouches for the file', async ({
  page,
}) => {
  const damaged = read('schools.json').replace('"laCode"', '"laCodes"');
  const manifest = JSON.parse(read('manifest.json'));
  for (const output of manifest.outputs) {
    if (output.file === 'schools.json')
      output.sha256 = createHash('sha256').update(damaged, 'utf8').digest('hex');
  }
  await page.route(SCHOOLS, (route) => route.fulfill({ contentType: 'application/json', body: damaged }));
  await page.route(MANIFEST, (route) => route.fulfill({ json: manifest }));
  await page.goto('./#/school/find');
  await expect(failure(page)).toContainText(/schools\.json is damaged in ".*laCode/);
  await page.unroute(SCHOOLS);
  await page.unroute(MANIFEST);
  await expectFinderAfterRetry(page);
});

const DAMAGED = [
  { what: 'cut short', damage: (text: string) => text.slice(0, text.length / 2) },
  { what: 'empty', damage: () => '' },
] as const;

for (const { what, damage } of DAMAGED) {
  test(`a file of the register that is ${what} is not taken for the register`, async ({ page }) => {
    await page.route(SCHOOLS, (route) =>
      route.fulfill({ contentType: 'application/json', body: damage(read('schools.json')) }),
    );
    await page.goto('./#/school/find');
    await expect(failure(page)).toContainText('schools.json is not the one that the manifest describes.');
    await page.unroute(SCHOOLS);
    await expectFinderAfterRetry(page);
  });
}

test('damage in the trusts leaves the chosen school alone, and the order comes after a retry', async ({
  page,
}) => {
  await chooseSchool(page, '122654', 'Lambley Primary School');
  await page.route(TRUSTS, (route) => route.fulfill({ contentType: 'application/json', body: '{"rows":[' }));
  await page.goto('./#/shortlist');
  await page.reload();
  const alert = page.getByRole('alert').filter({ hasText: 'The order could not be worked out' });
  await expect(alert).toContainText('trusts.json');
  await expect(page.getByRole('main')).toContainText('Lambley Primary School');
  await expectAccessible(page, 'an order that could not be worked out');
  await page.unroute(TRUSTS);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expectShortlist(page);
});

test('without a connection the finder says so, and works after a retry', async ({ page, context }) => {
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route(ANY_PART, async (route) => {
    await held;
    await route.abort('internetdisconnected');
  });
  await page.goto('./#/school/find');
  await expect(finder(page)).toBeVisible();
  await context.setOffline(true);
  goOn();
  await expect(failure(page)).toContainText('There is no internet connection');
  await page.unroute(ANY_PART);
  await context.setOffline(false);
  await expectFinderAfterRetry(page);
});

test('a screen that cannot be fetched says so, and opens when loaded again', async ({ page }) => {
  const screen = /\/assets\/data-page-[^/]*\.js$/;
  await page.route(screen, (route) => route.abort('internetdisconnected'));
  await page.goto('./');
  await inHeader(page, 'About the data').click();
  await expectHeading(page, 'This page could not be loaded');
  await expect(page.getByText('Check your connection, then load the page again.')).toBeVisible();
  await expectAccessible(page, 'a screen that could not be fetched');
  await page.unroute(screen);
  await page.getByRole('button', { name: 'Load again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('This page could not be loaded');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
