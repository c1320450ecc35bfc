import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSchool, ofFaith } from '../../../../tests/builders/a-school.ts';
import { aUid } from '../../../../tests/builders/a-trust.ts';
import { arbitrarySchool } from '../../../../tests/builders/arbitrary-school.ts';
import { UNKNOWN } from '../../../domain/unknown.ts';
import { describeRoute } from './joining-route.ts';

describe('what joining would mean', () => {
  it.each([
    ['a community school', aSchool(), 'Joining would be a conversion'],
    [
      'a standalone academy',
      aSchool({ type: 'Academy Converter', trust: { kind: 'standalone', uid: UNKNOWN, name: UNKNOWN } }),
      'Joining would be a transfer',
    ],
    [
      'an academy in a trust',
      aSchool({ type: 'Academy Converter', trust: { kind: 'multi', uid: aUid('2044') } }),
      'Your school is in a trust already',
    ],
    [
      'a city technology college',
      aSchool({ type: 'City Technology College' }),
      'Ask first which way is open to you',
    ],
    [
      'a maintained nursery school',
      aSchool({ phase: 'nursery', type: 'LA Nursery School' }),
      'Ask first whether conversion is open to you',
    ],
  ])('for %s', (_, school, heading) => {
    expect(describeRoute(school).heading).toBe(heading);
  });

  it('has a word for special schools, alternative provision and faith, on top of the route', () => {
    const plain = describeRoute(aSchool()).paragraphs.length;
    for (const differs of [
      { phase: 'special' },
      { phase: 'alternative-provision' },
      { character: ofFaith('catholic') },
    ] as const) {
      expect(describeRoute(aSchool(differs)).paragraphs).toHaveLength(plain + 1);
    }
  });

  it('is said for any school', () => {
    fc.assert(
      fc.property(arbitrarySchool, (school) => {
        expect(describeRoute(school).paragraphs.length).toBeGreaterThan(0);
      }),
    );
  });
});
