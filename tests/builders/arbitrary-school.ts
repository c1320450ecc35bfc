import fc from 'fast-check';
import { PHASES } from '../../src/domain/phase.ts';
import { DENOMINATIONS, type ReligiousCharacter } from '../../src/domain/religious-character.ts';
import type { SchoolTrust } from '../../src/domain/school.ts';
import { SCHOOL_TYPES } from '../../src/domain/school-type.ts';
import { UNKNOWN } from '../../src/domain/unknown.ts';
import type { OurSchool } from '../../src/matching/our-school.ts';
import { aSchool } from './a-school.ts';
import { aUid } from './a-trust.ts';

const denomination = fc.constantFrom(...DENOMINATIONS);

const character: fc.Arbitrary<ReligiousCharacter> = fc.oneof(
  fc.constant<ReligiousCharacter>({ kind: 'none' }),
  fc.boolean().map((christian): ReligiousCharacter => ({ kind: 'not-recorded', christian })),
  denomination.map((one): ReligiousCharacter => ({ kind: 'of', denominations: [one] })),
  fc.tuple(denomination, denomination).map((two): ReligiousCharacter => ({ kind: 'of', denominations: two })),
);

const trust = fc.constantFrom<SchoolTrust>(
  { kind: 'none' },
  { kind: 'standalone', uid: UNKNOWN, name: UNKNOWN },
  { kind: 'multi', uid: aUid('2044') },
);

/** Any school that the wizard may meet, likely or not. */
export const arbitrarySchool: fc.Arbitrary<OurSchool> = fc
  .record({
    phase: fc.constantFrom(...PHASES),
    type: fc.constantFrom(...SCHOOL_TYPES),
    character,
    trust,
    pupils: fc.constantFrom(UNKNOWN, 30, 210, 1_400),
  })
  .map((facts) => aSchool(facts));
