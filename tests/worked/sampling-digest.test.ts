import { expect, it } from 'vitest';
import { SAMPLING_DIGEST, samplingDigest } from './sampling-digest.ts';

it('sampling gives the digits that are on record', () => {
  expect(samplingDigest()).toBe(SAMPLING_DIGEST);
});
