import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/** What a journey must never cause, collected while it runs. */
type Watch = {
  readonly outside: string[];
  readonly violations: string[];
  readonly errors: string[];
};

function watchPage(page: Page, origin: string): Watch {
  const watch: Watch = { outside: [], violations: [], errors: [] };
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:'))
      watch.outside.push(url);
  });
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) watch.violations.push(message.text());
  });
  page.on('pageerror', (error) => watch.errors.push(error.message));
  return watch;
}

/** Every journey fails when a request leaves our origin, when the content security policy is broken, or when a script throws. */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ page, baseURL }, use) => {
      const watch = watchPage(page, new URL(baseURL ?? '').origin);
      await use(watch);
      expect(watch.outside, 'requests that left our origin').toEqual([]);
      expect(watch.violations, 'violations of the content security policy').toEqual([]);
      expect(watch.errors, 'errors thrown on the page').toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * Fails with the rule and the element of every accessibility violation on the page as it stands.
 * `withoutPopover` leaves out three rules that an open list breaks on the page hidden behind it.
 */
export async function expectAccessible(
  page: Page,
  state: string,
  options = { listOpen: false },
): Promise<void> {
  const builder = new AxeBuilder({ page }).withTags([
    'wcag2a',
    'wcag2aa',
    'wcag21a',
    'wcag21aa',
    'wcag22aa',
    'best-practice',
  ]);
  if (options.listOpen) builder.disableRules(['landmark-one-main', 'page-has-heading-one', 'region']);
  const { violations } = await builder.analyze();
  const found = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
  expect(found, `accessibility of: ${state}`).toEqual([]);
}

/** The page's one heading has focus, as after each change of screen. */
export async function expectHeading(page: Page, name: string | RegExp): Promise<void> {
  const heading = page.getByRole('heading', { level: 1, name });
  await expect(heading).toBeVisible();
  await expect(heading).toBeFocused();
}

export { expect };
