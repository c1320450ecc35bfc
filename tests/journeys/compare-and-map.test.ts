import type { Page } from '@playwright/test';
import { expect, expectHeading, test } from './fixtures.ts';
import { printOut } from './paper.ts';
import { expectSound, expectSoundEveryWay } from './sound.ts';
import { expectShortlist } from './steps.ts';

test.describe.configure({ mode: 'parallel' });

const PHONE = { width: 360, height: 740 };

const table = (page: Page) => page.getByRole('table', { name: /^Side by side for/ });
const columnNames = (page: Page) => table(page).getByRole('columnheader');
const phone = (page: Page) => page.getByRole('region', { name: 'One question at a time' });

async function openExample(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'See an example' }).click();
  await expectShortlist(page);
}

async function openComparison(page: Page): Promise<void> {
  await openExample(page);
  await page.getByRole('link', { name: 'Set trusts side by side' }).click();
  await expectHeading(page, 'Side by side');
  await expect(columnNames(page)).toHaveCount(6);
  await expect(table(page)).not.toContainText('Being fetched');
}

async function openMap(page: Page): Promise<void> {
  await openExample(page);
  await page.getByRole('link', { name: 'See them on a map' }).click();
  await expectHeading(page, 'Map');
  await expect(page.getByRole('checkbox', { name: /^C: / })).toBeChecked();
  await expect(page.locator('figure path').nth(100)).toBeAttached();
}

test('the first three stand beside staying and a partnership, from distance to results, each with its source', async ({
  page,
}) => {
  await openComparison(page);
  await expect(columnNames(page).nth(4)).toContainText('Stay as we are');
  await expect(columnNames(page).nth(5)).toContainText('Partnership first');
  const distance = table(page).getByRole('row', { name: /^Distance to its nearest school/ });
  await expect(distance.getByRole('cell').first()).toContainText(
    /is \d.* km \(.* miles\) away\..*August 2020/,
  );
  await expect(distance.getByRole('cell').nth(3)).toContainText('No distance to weigh');
  const grades = table(page).getByRole('row', { name: /^Overall grades up to August 2024/ });
  await expect(grades.getByRole('cell').first()).toContainText(
    /\d+ of \d+ schools: \d+ .*Inspected.*Ofsted, 31 August 2025; our own roll-up/,
  );
  const unknown = table(page).getByRole('row', { name: /^Contribution/ });
  await expect(unknown.getByRole('cell').first()).toContainText('Not known');
});

test('names stay in view: down the page, and in a frame of its own where the table is wider than the page', async ({
  page,
}) => {
  await openComparison(page);
  await table(page)
    .getByRole('row', { name: /^Key stage 2/ })
    .scrollIntoViewIfNeeded();
  await expect(columnNames(page).nth(1)).toBeInViewport();
  await page.setViewportSize({ width: 700, height: 800 });
  const frame = page.getByRole('region', { name: /^Side by side for/ });
  await frame.focus();
  await page.keyboard.press('End');
  await frame.evaluate((element) => element.scrollTo(element.scrollWidth, element.scrollHeight / 2));
  const last = columnNames(page).last();
  await expect(last).toBeInViewport();
  const rowName = table(page).getByRole('rowheader', { name: /^Schools of your size/ });
  await rowName.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await frame.evaluate((element) => element.scrollTo(element.scrollWidth, element.scrollTop));
  await expect(rowName).toBeInViewport();
  await expect(last).toBeInViewport();
});

test('only differences hides what is the same for all, and the choice is kept', async ({ page }) => {
  await openComparison(page);
  const contribution = table(page).getByRole('row', { name: /^Contribution/ });
  await expect(contribution).toBeVisible();
  await page.getByRole('checkbox', { name: 'Show only rows in which the trusts differ' }).check();
  await expect(contribution).toHaveCount(0);
  await expect(page.getByText(/rows in which the trusts do not differ are hidden/)).toBeVisible();
  await page.reload();
  await expect(
    page.getByRole('checkbox', { name: 'Show only rows in which the trusts differ' }),
  ).toBeChecked();
});

test('by keyboard: a trust is added by name, a note is written, and both are there after a reload', async ({
  page,
}) => {
  await openComparison(page);
  await page.locator('summary', { hasText: 'Choose what stands side by side' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('searchbox', { name: /^Another trust/ }).focus();
  await page.keyboard.type('flying high');
  const add = page.getByRole('button', { name: 'Compare Flying High Trust' });
  await expect(add).toBeVisible();
  await add.focus();
  await page.keyboard.press('Enter');
  await expect(columnNames(page)).toHaveCount(7);
  const note = table(page).getByRole('button', { name: 'Note on Place in the order' });
  await note.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Notes: Place in the order' });
  await dialog.getByRole('textbox', { name: /^Flying High Trust/ }).focus();
  await page.keyboard.type('Visit in March');
  await dialog.getByRole('button', { name: 'Save the notes' }).focus();
  await page.keyboard.press('Enter');
  await expect(note).toBeFocused();
  await page.reload();
  const place = table(page).getByRole('row', { name: /^Place in the order/ });
  await expect(place).toContainText('Our note: Visit in March');
});

test('on a phone one question at a time, every candidate under the other', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openExample(page);
  await page.getByRole('link', { name: 'Set trusts side by side' }).click();
  await expectHeading(page, 'Side by side');
  await expect(table(page)).toBeHidden();
  await expect(phone(page).getByRole('heading', { level: 3 })).toHaveCount(5);
  await phone(page).getByRole('button', { name: 'Next' }).click();
  await expect(phone(page).getByRole('heading', { level: 2 })).toHaveText('Score of 100');
  await phone(page).getByRole('combobox').selectOption('central-contribution');
  await expect(phone(page).getByRole('listitem').first()).toContainText('Not known');
});

test('the comparison prints across the sheet, names on every page, with the same words', async ({ page }) => {
  await openComparison(page);
  const name = (await columnNames(page).nth(2).getByRole('link').textContent()) ?? '';
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 84\d(\.\d+)? 59\d/);
  const { sheets, texts } = await printOut(page);
  expect(sheets).toBeGreaterThan(2);
  expect(sheets).toBeLessThan(12);
  if (texts === null) return;
  const first = name.split(' ')[0] ?? name;
  const withTable = texts.slice(0, -1);
  expect(withTable.filter((text) => text.includes(first))).toHaveLength(withTable.length);
  expect(texts.join('\n')).toContain('Partnership first');
  expect(texts.join('\n')).not.toContain('Print, or save as PDF');
});

test('the comparison and its chart are sound at every width', async ({ page }) => {
  test.slow();
  await openComparison(page);
  await page.getByRole('button', { name: 'Show as a chart' }).click();
  await expect(page.getByRole('img', { name: /^Bars from worst to best case/ })).toBeVisible();
  await page.getByText(/^Choose what stands side by side/).click();
  await expectSoundEveryWay(page, 'side by side');
  await table(page).getByRole('button', { name: 'Note on Score of 100' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectSound(page, 'notes of a row');
});

/** Where the mark of our school lies on the page. */
async function ourMark(page: Page) {
  const box = await page.locator('figure svg[role="img"] circle').last().boundingBox();
  if (box === null) throw new Error('our school is not on the map');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
}

test('the map moves by drag, wheel, keys and buttons, and comes back', async ({ page }) => {
  await openMap(page);
  const map = page.getByRole('group', { name: 'Map that can be moved' });
  await map.scrollIntoViewIfNeeded();
  const home = await ourMark(page);
  await page.mouse.move(home.x - 60, home.y - 40);
  await page.mouse.down();
  await page.mouse.move(home.x - 20, home.y - 10, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => Math.round((await ourMark(page)).x - home.x)).toBe(40);
  await map.focus();
  await page.keyboard.press('0');
  await expect.poll(async () => Math.round((await ourMark(page)).x - home.x)).toBe(0);
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => Math.round((await ourMark(page)).x - home.x)).toBe(-80);
  await page.getByRole('button', { name: 'Move left' }).click();
  await expect.poll(async () => Math.round((await ourMark(page)).x - home.x)).toBe(0);
  const bar = () =>
    page
      .locator('figure svg[role="img"]')
      .getByText(/^\d+(\.\d+)? km$/)
      .textContent();
  const wide = Number.parseFloat((await bar()) ?? '');
  await map.focus();
  await page.getByRole('button', { name: 'Move up' }).scrollIntoViewIfNeeded();
  const here = await ourMark(page);
  await page.mouse.move(here.x, here.y);
  await page.mouse.wheel(0, -300);
  await expect.poll(async () => Number.parseFloat((await bar()) ?? '')).toBeLessThan(wide);
  const zoomed = await ourMark(page);
  // A pointer is told in whole pixels, so twice as close it may be one off.
  expect(Math.hypot(zoomed.x - here.x, zoomed.y - here.y)).toBeLessThan(2);
  expect(Math.abs(zoomed.width - here.width)).toBeLessThan(1);
  await page.getByRole('button', { name: 'Show all', exact: true }).click();
  await expect.poll(async () => Number.parseFloat((await bar()) ?? '')).toBe(wide);
});

test('trusts are switched off and on, in the picture and in the list', async ({ page }) => {
  await openMap(page);
  const list = page.getByRole('table', { name: /^Schools on the map/ });
  await expect(list.getByText(/^B: /).first()).toBeVisible();
  await page.getByRole('checkbox', { name: /^B: / }).uncheck();
  await expect(list.getByText(/^B: /)).toHaveCount(0);
  await expect(page.getByRole('img', { name: /^Map around/ })).not.toHaveAccessibleName(/ B, /);
  await page.getByRole('checkbox', { name: /^B: / }).check();
  await expect(list.getByText(/^B: /).first()).toBeVisible();
});

test('moving the map draws no outline anew', async ({ page }) => {
  await openMap(page);
  const redrawn = await page.evaluate(async () => {
    const drawing = document.querySelector('figure svg[role="img"]');
    const map = drawing?.parentElement;
    if (drawing === null || map === null || map === undefined) throw new Error('there is no map');
    const outlines: string[] = [];
    const observer = new MutationObserver((changes) => {
      for (const { attributeName, target } of changes)
        if (target instanceof SVGPathElement) outlines.push(attributeName ?? 'child');
    });
    observer.observe(drawing, { subtree: true, attributes: true, childList: true });
    for (let step = 0; step < 20; step += 1) {
      map.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
      await new Promise((resume) => requestAnimationFrame(resume));
    }
    observer.disconnect();
    return outlines.filter((name) => name === 'd');
  });
  expect(redrawn).toEqual([]);
});

test('the map prints as vectors with its legend and list, and is sound at every width', async ({ page }) => {
  test.slow();
  await openMap(page);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1')).not.toContain('/Subtype /Image');
  const { texts } = await printOut(page);
  if (texts !== null) {
    expect(texts.join('\n')).toContain('10 km (6.2 miles)');
    expect(texts.join('\n')).not.toContain('Zoom in');
  }
  await expectSoundEveryWay(page, 'map');
});
