import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TopDocuments } from './top-documents.ts';

describe('TopDocuments', () => {
  it('keeps the greatest scores of all that were offered', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 8 }), (scores, most) => {
        const top = new TopDocuments(most);
        scores.forEach((score, document) => {
          top.offer(document, score);
        });
        const kept = top.documents.map((document) => scores[document]);
        const greatest = scores.toSorted((a, b) => b - a).slice(0, most);
        expect(kept.toSorted((a, b) => Number(b) - Number(a))).toEqual(greatest);
      }),
    );
  });
});
