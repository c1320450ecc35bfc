import { expect, test } from 'vitest';
import { aPlace, aSchool } from '../../tests/builders/a-school.ts';
import { distanceFrom } from './our-school.ts';

test('distance is in a straight line: 6 km east and 8 km north are 10', () => {
  expect(distanceFrom(aSchool(), aSchool({ position: aPlace(6, 8) }))).toBeCloseTo(10, 12);
});
