import { expect, it } from 'vitest';
import { archway, cst, dfe, formatCitation, formatShortCitation } from './citation.ts';

it.each([
  [dfe('2.3 ii'), 'DfE, Trust Partnerships (October 2021), section 2.3 ii, from page 4', 'S2 2.3 ii, p. 4'],
  [cst('Vision and values'), 'CST, First considerations, “Vision and values”', 'S1 Vision and values'],
  [archway('3'), 'Archway Learning Trust, Trust Partnership Offer, point 3', 'S3 3'],
  [
    archway('What is a Trust Partnership Offer?'),
    'Archway Learning Trust, Trust Partnership Offer, “What is a Trust Partnership Offer?”',
    'S3 What is a Trust Partnership Offer?',
  ],
])('a place in a document is written in full, and short beside a key', (place, full, short) => {
  expect(formatCitation(place)).toBe(full);
  expect(formatShortCitation(place)).toBe(short);
});
