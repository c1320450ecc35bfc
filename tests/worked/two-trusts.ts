import type { DraftAnswers } from '../../src/matching/answers.ts';
import { CRITERIA } from '../../src/matching/criteria/index.ts';
import { RULES, type Rules } from '../../src/matching/gather.ts';
import { aPlace } from '../builders/a-school.ts';
import { aCandidate, aUid } from '../builders/a-trust.ts';

const near = aCandidate('1', [{ position: aPlace(7.8) }, { position: aPlace(30) }, { position: aPlace(30) }]);
const far = aCandidate('2', [
  { position: aPlace(36.8), laCode: '998' },
  { position: aPlace(50), laCode: '998', phase: 'secondary' },
  { position: aPlace(50), laCode: '998', phase: 'secondary' },
  { position: aPlace(50), laCode: '998', phase: 'special' },
]);

const draft: DraftAnswers = {
  geography: { comfortableKm: 2, tooFarKm: 60, sameAuthority: 'prefer' },
  size: { fromSchools: 4, toSchools: 8, growth: 'either', voice: 'either' },
  weights: {
    considerations: { vision: 0, geography: 100, size: 50, faith: 0, governance: 0, finance: 0 },
    criteria: { 'nearest-school': 100, 'same-authority': 30, 'same-phase': 40 },
  },
};

/** The four criteria of the worked example. */
const rules: Rules = {
  ...RULES,
  criteria: CRITERIA.filter(({ id }) =>
    ['nearest-school', 'same-authority', 'same-phase', 'number-of-schools'].includes(id),
  ),
};

/** Two made-up trusts and the wishes of a made-up school, as in two-trusts.csv. */
export const TWO_TRUSTS = {
  candidates: [
    { ...near, trust: { ...near.trust, name: 'Near Trust' } },
    { ...far, trust: { ...far.trust, name: 'Far Trust' } },
  ],
  uids: [aUid('1'), aUid('2')],
  draft,
  rules,
} as const;
