import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';

/** What a journey must never cause, collected while it runs. */
type Watch = {
  readonly outside: string[];
  readonly violations: string[];
  readonly errors: string[];
};

function watchContext(context: BrowserContext, origin: string, watch: Watch): void {
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:') && !url.startsWith('blob:'))
      watch.outside.push(url);
  });
  context.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) watch.violations.push(message.text());
  });
  context.on('weberror', (error) => watch.errors.push(error.error().message));
}

type Journey = {
  readonly watch: Watch;
  /** Another person's browser, or the same one on another day: nothing shared but what is passed in. */
  readonly openBrowser: (saved?: SavedProfile) => Promise<Page>;
};

/** What a browser keeps when it is closed. */
type SavedProfile = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Every journey fails when a request leaves our origin, when the content security policy is broken, or when a script throws. */
export const test = base.extend<Journey>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch: Watch = { outside: [], violations: [], errors: [] };
      watchContext(context, new URL(baseURL ?? '').origin, watch);
      await use(watch);
      expect(watch.outside, 'requests that left our origin').toEqual([]);
      expect(watch.violations, 'violations of the content security policy').toEqual([]);
      expect(watch.errors, 'errors thrown on the page').toEqual([]);
    },
    { auto: true },
  ],
  openBrowser: async ({ browser, baseURL, watch }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (saved) => {
      const context = await browser.newContext(saved === undefined ? {} : { storageState: saved });
      opened.push(context);
      watchContext(context, new URL(baseURL ?? '').origin, watch);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
});

type AxeScope = {
  /**
   * An open list hides the page behind it from screen readers, which breaks four rules that are about the page as a whole. Focus
   * cannot get there: Tab closes the list first.
   */
  readonly listOpen?: boolean;
};

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const BEHIND_A_LIST = ['aria-hidden-focus', 'landmark-one-main', 'page-has-heading-one', 'region'];

/** Fails with the rule and the element of every accessibility violation on the page as it stands. */
export async function expectAccessible(page: Page, state: string, scope: AxeScope = {}): Promise<void> {
  // Legacy mode: the page has no frames, so its results need no page of their own to be put together.
  const builder = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(STANDARDS);
  if (scope.listOpen === true) builder.disableRules(BEHIND_A_LIST);
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
