import { expect, test } from './fixtures.ts';
import { chooseSchool, expectShortlist, inHeader, openShortlist } from './steps.ts';

/** A source that a policy may name: nothing, ourselves, data in the address, or the hash of one known text. */
const HARMLESS = /^('none'|'self'|data:|'sha(256|384|512)-[A-Za-z0-9+/=]+')$/;

function expectStrict(policy: string): void {
  const directives = new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
  expect([...directives.keys()]).toEqual(
    expect.arrayContaining([
      'default-src',
      'script-src',
      'style-src',
      'connect-src',
      'object-src',
      'base-uri',
    ]),
  );
  for (const [name, sources] of directives) {
    for (const source of sources) expect(source, name).toMatch(HARMLESS);
  }
  expect(directives.get('script-src'), 'scripts').not.toContain('data:');
}

test('the policy is strict in the header and in the page, which runs below a path', async ({ page }) => {
  const response = await page.goto('./');
  expect(new URL(page.url()).pathname).toBe('/trust-match/');
  expectStrict(response?.headers()['content-security-policy'] ?? '');
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  expectStrict((await meta.getAttribute('content')) ?? '');
  expect(await page.locator('script:not([src]), [style], [onclick]').count()).toBe(0);
});

test('the browser refuses what the policy forbids', async ({ page, watch }) => {
  await page.goto('./');
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.inlineRan = "yes"';
    document.body.append(script);
    const fetched = await fetch('https://example.org/').then(
      () => 'fetched',
      () => 'refused',
    );
    return { inline: document.documentElement.dataset.inlineRan ?? 'refused', fetched };
  });
  expect(outcome).toEqual({ inline: 'refused', fetched: 'refused' });
  await expect.poll(() => watch.violations.length).toBeGreaterThanOrEqual(2);
  watch.violations.length = 0;
  watch.outside.length = 0;
});

test('everything that a visit fetches lies beside the page', async ({ page, baseURL }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await chooseSchool(page, '122654', 'Lambley Primary School');
  await openShortlist(page);
  await page.getByRole('button', { name: 'Show as a chart' }).click();
  await expect(page.getByRole('figure').or(page.locator('.recharts-surface')).first()).toBeVisible();
  await inHeader(page, 'About the data').click();
  await page.goBack();
  await expectShortlist(page);
  expect(fetched.length).toBeGreaterThan(10);
  expect(fetched.filter((url) => !url.startsWith(String(baseURL)))).toEqual([]);
});
