import { expect, test } from 'vitest';
import { showMoreWords } from './show-more.ts';

test('a full page is counted, what is left of the last one is called so, with thousands', () => {
  expect(showMoreWords(1_155, 20, 1_175)).toBe('Show 20 more of 1,175');
  expect(showMoreWords(20, 20, 40)).toBe('Show the last 20 of 40');
  expect(showMoreWords(3, 20, 23)).toBe('Show the last 3 of 23');
  expect(showMoreWords(1, 20, 21)).toBe('Show the last one of 21');
});
