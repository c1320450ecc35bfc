import { describe, expect, test } from 'vitest';
import { ofFaith } from '../../../tests/builders/a-school.ts';
import { anEnquiry, theCriterion } from '../../../tests/builders/on-a-criterion.ts';
import { CRITERIA } from './index.ts';

/** What a school is asked when it weighs a criterion: from which trust to which. */
type Swing = readonly [
  id: string,
  enquiry: ReturnType<typeof anEnquiry>,
  worst: string,
  best: string,
  question: string,
];

const us = anEnquiry();
const catholic = anEnquiry({ character: ofFaith('catholic') });
const special = anEnquiry({ phase: 'special' });
const ends = anEnquiry({}, { geography: { comfortableKm: 5, tooFarKm: 40 } });
const mix = (phaseMix: 'own-phase' | 'primary-and-secondary' | 'with-special') =>
  anEnquiry({}, { geography: { phaseMix } });

const VISION_AND_VALUES: readonly Swing[] = [
  [
    'values-alignment',
    us,
    'contradicts your values',
    'lives your values, as you saw in its schools',
    'How much would it matter to go from a trust that contradicts your values to one that you have seen live them?',
  ],
  [
    'what-stays-ours',
    us,
    'would change what you want to keep',
    'leaves it to you in writing',
    'How much would it matter to go from a trust that changes what you want to keep to one that leaves it to you in writing?',
  ],
];

const GEOGRAPHY_AND_TYPE: readonly Swing[] = [
  [
    'nearest-school',
    ends,
    'has no school nearer than 40 km (25 miles)',
    'has a school within 5.0 km (3.1 miles)',
    'How much would it matter if the trust’s nearest school came from 40 km (25 miles) away to 5.0 km (3.1 miles) away?',
  ],
  [
    'nearest-schools',
    ends,
    'has its nearest three schools 40 km (25 miles) away or more',
    'has its nearest three schools within 5.0 km (3.1 miles)',
    'How much would it matter if the trust’s nearest three schools came from 40 km (25 miles) away to 5.0 km (3.1 miles) away?',
  ],
  [
    'schools-within-reach',
    special,
    'has no special school within 10 km (6.2 miles)',
    'has 10 special schools or more within 10 km (6.2 miles)',
    'How much would it matter to go from no special school of the trust within 10 km (6.2 miles) to 10 of them?',
  ],
  [
    'same-authority',
    us,
    'has no school in your local authority',
    'has all of its schools in your local authority',
    'How much would it matter to go from a trust with no school in your local authority to one with all of its schools there?',
  ],
  [
    'same-phase',
    special,
    'has no special school',
    'has special schools only',
    'How much would it matter to go from a trust with no special school to one with no others?',
  ],
  [
    'same-ages',
    us,
    'has no school with your age range',
    'has 5 schools or more with your age range',
    'How much would it matter to go from a trust without a school of your age range to one with 5?',
  ],
  [
    'like-size',
    us,
    'has no primary school of about your size',
    'has primary schools of about your size only',
    'How much would it matter to go from a trust without a primary school of about your size to one where all are?',
  ],
  [
    'like-neighbourhoods',
    us,
    'has pupils from much richer or much poorer homes than yours: on average 2.5 fifths or more apart',
    'has pupils from homes about as well off as yours: on average no more than 1 fifth apart',
    'How much would it matter to go from a trust whose pupils’ homes are 2.5 fifths apart from yours in deprivation to one 1 fifth apart?',
  ],
  [
    'schools-that-join-on',
    us,
    'has no school within 15 km (9.3 miles) for the ages before or after yours',
    'has such a school next door',
    'How much would it matter to go from a trust without a school before or after yours within 15 km (9.3 miles) to one that runs it next door?',
  ],
  [
    'nearest-of-our-phase',
    special,
    'has no special school within 60 km (37 miles)',
    'has a special school within 10 km (6.2 miles)',
    'How much would it matter if the trust’s nearest special school came from 60 km (37 miles) away to 10 km (6.2 miles) away?',
  ],
  [
    'spread',
    anEnquiry({}, { geography: { reach: 'local' } }),
    'has schools that lie 50 km (31 miles) or more from their middle on average',
    'has schools that lie within 10 km (6.2 miles) of their middle on average',
    'How much would it matter to go from a trust spread over 50 km (31 miles) to one within 10 km (6.2 miles)?',
  ],
  [
    'spread',
    anEnquiry({}, { geography: { reach: 'wider' } }),
    'has schools that lie within 10 km (6.2 miles) of their middle on average',
    'has schools that lie 50 km (31 miles) or more from their middle on average',
    'How much would it matter to go from a trust within 10 km (6.2 miles) to one spread over 50 km (31 miles)?',
  ],
  [
    'phase-mix',
    mix('own-phase'),
    'has no school of your phase',
    'has schools of your phase only',
    'How much would it matter to go from a trust that has no school of your phase to one that has schools of your phase only?',
  ],
  [
    'phase-mix',
    mix('primary-and-secondary'),
    'has neither primary nor secondary schools',
    'has both primary and secondary schools',
    'How much would it matter to go from a trust that has neither primary nor secondary schools to one that has both primary and secondary schools?',
  ],
  [
    'phase-mix',
    mix('with-special'),
    'has no special or alternative provision school',
    'has special or alternative provision schools',
    'How much would it matter to go from a trust that has no special or alternative provision school to one that has special or alternative provision schools?',
  ],
];

const SIZE: readonly Swing[] = [
  [
    'number-of-schools',
    anEnquiry({}, { size: { fromSchools: 4, toSchools: 8 } }),
    'has 40 schools or more',
    'has 4 to 8 schools',
    'How much would it matter to go from a trust of 40 schools to one of 4 to 8 schools?',
  ],
  [
    'number-of-schools',
    anEnquiry({}, { size: { fromSchools: 1, toSchools: 1 } }),
    'has 40 schools or more',
    'has 1 school',
    'How much would it matter to go from a trust of 40 schools to one of 1 school?',
  ],
  [
    'number-of-schools',
    anEnquiry({}, { size: { fromSchools: 25, toSchools: 25 } }),
    'has 50 schools or more',
    'has 25 schools',
    'How much would it matter to go from a trust of 50 schools to one of 25 schools?',
  ],
  [
    'growth',
    anEnquiry({}, { size: { growth: 'growing' } }),
    'had no school join in the last 3 years',
    'had 2 or more schools join in the last 3 years',
    'How much would it matter to go from a trust that no school joined in 3 years to one that 2 or more joined?',
  ],
  [
    'growth',
    anEnquiry({}, { size: { growth: 'settled' } }),
    'had 2 or more schools join in the last 3 years',
    'had no school join in the last 3 years',
    'How much would it matter to go from a trust that 2 or more schools joined in 3 years to one that none joined?',
  ],
  [
    'growth-here',
    us,
    'had no school of your local authority join in the last 3 years',
    'had 3 or more schools of your local authority join in the last 3 years',
    'How much would it matter to go from a trust that no school of your local authority joined in 3 years to one that 3 joined?',
  ],
  [
    'our-voice',
    us,
    'is so large that your pupils are next to none of its pupils',
    'would have 10% or more of its pupils in your school',
    'How much would it matter to go from next to none of the trust’s pupils to 10% of them?',
  ],
];

const FAITH: readonly Swing[] = [
  [
    'own-character-share',
    catholic,
    'has no Catholic school',
    'has Catholic schools only',
    'How much would it matter to go from a trust with no Catholic school to one with no others?',
  ],
  [
    'own-character-here',
    catholic,
    'runs none of the Catholic academies in your local authority',
    'runs half or more of the Catholic academies in your local authority',
    'How much would it matter to go from a trust without a Catholic school in your local authority to one that runs half of them?',
  ],
  [
    'church-share',
    anEnquiry({}, { faith: { churchSharePct: 40 } }),
    'has church or other faith schools only',
    'has at most 40% such schools',
    'How much would it matter to go from a trust of church or other faith schools only to one with at most 40% such schools?',
  ],
  [
    'church-share',
    anEnquiry({}, { faith: { churchSharePct: 0 } }),
    'has church or other faith schools only',
    'has no such schools',
    'How much would it matter to go from a trust of church or other faith schools only to one with no such schools?',
  ],
];

const GOVERNANCE_AND_FINANCE: readonly Swing[] = [
  [
    'delegation-fit',
    us,
    'places every decision at the opposite end from where you want it',
    'places every decision where you want it',
    'How much would it matter to go from a scheme of delegation that is the opposite of what you want to one that matches it?',
  ],
  [
    'local-board',
    us,
    'gives the local governing body nothing of what you want',
    'gives the local governing body all that you want',
    'How much would it matter to go from a local governing body with nothing of what you want to one with all of it?',
  ],
  [
    'central-contribution',
    anEnquiry({}, { finance: { acceptablePct: 4, tooMuchPct: 8 } }),
    'takes 8% of general annual grant or more',
    'takes 4% of general annual grant or less',
    'How much would it matter to go from a contribution of 8% of general annual grant to 4%?',
  ],
  [
    'pooling-and-reserves',
    us,
    'handles grants and reserves against your wishes',
    'handles grants and reserves as you wish',
    'How much would it matter to go from rules on pooling and reserves that are against your wishes to rules that meet them?',
  ],
  [
    'capital-route',
    us,
    'has to bid for money for buildings',
    'receives money for buildings by formula',
    'How much would it matter to go from a trust that bids for money for buildings to one that receives it by formula?',
  ],
  [
    'financial-standing',
    us,
    'has no reserves, or a deficit',
    'has reserves of 5% of yearly income or more',
    'How much would it matter to go from a trust without reserves to one with 5% of yearly income or more?',
  ],
];

const SWINGS = [...VISION_AND_VALUES, ...GEOGRAPHY_AND_TYPE, ...SIZE, ...FAITH, ...GOVERNANCE_AND_FINANCE];

describe('the swing that a school is asked about', () => {
  test.each(SWINGS)('%s', (id, enquiry, worst, best, question) => {
    const criterion = theCriterion(id);
    expect(criterion.endPoints(enquiry)).toEqual({ worst, best });
    expect(criterion.question(enquiry)).toBe(question);
  });

  test('is written down here for every criterion', () => {
    expect(new Set(SWINGS.map(([id]) => id))).toEqual(new Set(CRITERIA.map(({ id }) => id)));
  });
});
