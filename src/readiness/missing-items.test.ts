import { expect, test } from 'vitest';
import { anItemRecord, someReadinessFacts } from '../../tests/builders/readiness.ts';
import { READINESS_ITEMS } from './items/index.ts';
import { missingInWords, missingItems } from './missing-items.ts';
import { readinessOf } from './readiness-of.ts';
import type { SideRecords } from './record.ts';

const done: SideRecords = Object.fromEntries(
  READINESS_ITEMS.map(({ id }) => [id, anItemRecord({ status: 'done' })]),
);

test('an item that both sides miss is counted once, as one for both', () => {
  const { 'objectives-clear': _left, ...others } = done;
  const readiness = readinessOf(someReadinessFacts(), { school: others, trust: others });
  expect(missingItems(readiness.missing)).toMatchObject([
    { item: { id: 'objectives-clear' }, sides: ['school', 'trust'] },
  ]);
  expect(missingInWords(readiness)).toBe(
    '1 of the things that the guidance asks for is missing: 1 for both.',
  );
});

test('with all of it done nothing is missing, and what our own list adds is named apart', () => {
  const all = readinessOf(someReadinessFacts(), { school: done, trust: done });
  expect(missingInWords(all)).toBe('Nothing that the guidance asks for is missing on either side.');
  const { contacts: _left, ...others } = done;
  const less = readinessOf(someReadinessFacts(), { school: others, trust: done });
  expect(missingInWords(less)).toBe(
    'Nothing that the guidance asks for is missing on either side. 1 more on our own list is open too.',
  );
});

test('the parts named add up to what is missing', () => {
  const readiness = readinessOf(someReadinessFacts(), { school: {}, trust: {} });
  const words = missingInWords(readiness);
  const [whole = Number.NaN, ...parts] = [
    ...(words.split(' more on our own list')[0]?.matchAll(/\d+(?= of| for)/g) ?? []),
  ].map(Number);
  expect(words).toMatch(/missing: \d+ for your school, \d+ for the trust, \d+ for both\./);
  expect(parts).toHaveLength(3);
  expect(parts.reduce((sum, part) => sum + part)).toBe(whole);
  expect(whole).toBe(missingItems(readiness.missing).length);
});

test('a part of nothing is left out', () => {
  const { 'hidden-costs-school': _left, ...others } = done;
  const readiness = readinessOf(someReadinessFacts(), { school: others, trust: done });
  expect(missingInWords(readiness)).toMatch(/is missing: 1 for your school\.$/);
});

test('several are counted as several, and the trust’s own apart from ours', () => {
  const {
    'objectives-clear': _one,
    'due-diligence': _two,
    contacts: _three,
    'exit-plan': _four,
    ...others
  } = done;
  const readiness = readinessOf(someReadinessFacts(), { school: done, trust: others });
  const words = missingInWords(readiness);
  expect(words).toMatch(/2 of .* are missing/);
  expect(words).toMatch(/2 for the trust/);
  expect(words).toMatch(/2 more on our own list are open too/);
});
