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

test('a sheet is A4 and carries its lines and the page number', () => {
  const rule = pageRule({ left: 'Mill Lane', right: '3 February 2026', foot: 'Working draft' });
  expect(rule).toContain('size: A4');
  expect(rule).toContain('"Mill Lane"');
  expect(rule).toContain('"3 February 2026"');
  expect(rule).toContain('"Working draft"');
  expect(rule).toContain('counter(page)');
  expect(rule).toContain('counter(pages)');
});
