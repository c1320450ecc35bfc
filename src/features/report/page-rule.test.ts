import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cssString, pageRule } from './page-rule.ts';

test('letters and digits stay, everything else is escaped', () => {
  expect(cssString('St Mary’s 2')).toBe('"St Mary\\2019 s 2"');
  expect(cssString('a"; } * { display: none')).toBe('"a\\22 \\3b  \\7d  \\2a  \\7b  display\\3a  none"');
});

test('no text can end the string or the line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (text) => {
      expect(cssString(text).slice(1, -1)).toMatch(/^(?:[\p{L}\p{N} ]|\\[0-9a-f]{1,6} )*$/u);
    }),
  );
});

test('a sheet is A4 and carries both lines and the page number', () => {
  const rule = pageRule('Mill Lane', '3 February 2026', 'Example');
  expect(rule).toContain('size: A4');
  expect(rule).toContain('"Mill Lane"');
  expect(rule).toContain('@bottom-left { content: "Example"');
  expect(rule).toContain('counter(page)');
  expect(rule).toContain('counter(pages)');
});
