import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const headers = readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8');
const policy = /Content-Security-Policy: (.+)/.exec(headers)?.[1] ?? '';
const directives = policy.split('; ').map((directive) => directive.split(' '));

test('the policy lets nothing in from elsewhere, and nothing inline', () => {
  for (const [name, ...sources] of directives) {
    const allowed = name === 'img-src' ? ["'self'", 'data:'] : ["'self'", "'none'"];
    expect(allowed, `${name} allows ${sources.join(' ')}`).toEqual(expect.arrayContaining(sources));
  }
});

test('the policy speaks of scripts, styles, connections, forms, frames and the base address', () => {
  expect(directives.map(([name]) => name)).toEqual(
    expect.arrayContaining([
      'default-src',
      'script-src',
      'style-src',
      'connect-src',
      'worker-src',
      'object-src',
      'base-uri',
      'form-action',
      'frame-ancestors',
    ]),
  );
});
