import { describe, expect, test } from 'vitest';
import { ofFaith } from '../../../tests/builders/a-school.ts';
import { anEnquiry, theCriterion } from '../../../tests/builders/on-a-criterion.ts';
import { CRITERIA } from './index.ts';

type Enquiry = ReturnType<typeof anEnquiry>;

const us = anEnquiry();
const jewish = anEnquiry({ character: ofFaith('jewish') });
const open = anEnquiry({ character: { kind: 'not-recorded', christian: true } });

const SAYS_NOTHING: readonly (readonly [id: string, enquiry: Enquiry, why: string])[] = [
  [
    'same-authority',
    anEnquiry({}, { geography: { sameAuthority: 'either' } }),
    'You have no preference for your own local authority.',
  ],
  [
    'spread',
    anEnquiry({}, { geography: { reach: 'either' } }),
    'You have no preference between local and wider trusts.',
  ],
  [
    'phase-mix',
    anEnquiry({}, { geography: { phaseMix: 'either' } }),
    'You have no preference about the mix of phases.',
  ],
  [
    'nearest-of-our-phase',
    us,
    'There are primary schools nearly everywhere, so the distance to the nearest one says little.',
  ],
  [
    'nearest-of-our-phase',
    anEnquiry({ phase: 'secondary' }),
    'There are secondary schools nearly everywhere, so the distance to the nearest one says little.',
  ],
  [
    'schools-that-join-on',
    anEnquiry({ phase: 'special' }),
    'Pupils of special schools do not move on in a way that the register shows.',
  ],
  [
    'schools-that-join-on',
    anEnquiry({ phase: 'alternative-provision' }),
    'Pupils of alternative provision schools do not move on in a way that the register shows.',
  ],
  [
    'growth',
    anEnquiry({}, { size: { growth: 'either' } }),
    'You have no preference between growing and settled trusts.',
  ],
  [
    'growth-here',
    anEnquiry({}, { size: { growth: 'either' } }),
    'You did not say that you prefer a growing trust.',
  ],
  [
    'growth-here',
    anEnquiry({}, { size: { growth: 'settled' } }),
    'You did not say that you prefer a growing trust.',
  ],
  [
    'our-voice',
    anEnquiry({}, { size: { voice: 'either' } }),
    'You have no preference about your share of the trust.',
  ],
  ['own-character-share', us, 'Your school has no religious character.'],
  ['own-character-share', open, 'Your school has no religious character.'],
  ['own-character-here', us, 'Your school has no religious character.'],
  [
    'church-share',
    anEnquiry({ character: ofFaith('jewish') }, { faith: { churchSharePct: 40 } }),
    'Your school has a religious character of its own.',
  ],
  [
    'church-share',
    anEnquiry({}, { faith: { churchSharePct: 100 } }),
    'Any share of church or other faith schools suits you.',
  ],
  [
    'pooling-and-reserves',
    anEnquiry({}, { finance: { pooling: 'either', reserves: 'either' } }),
    'You have no preference about pooling or reserves.',
  ],
  [
    'capital-route',
    anEnquiry({}, { finance: { capital: 'either' } }),
    'You have no preference about money for buildings.',
  ],
];

const SPEAKS: readonly (readonly [id: string, enquiry: Enquiry])[] = [
  ['same-authority', anEnquiry({}, { geography: { sameAuthority: 'prefer' } })],
  ['spread', anEnquiry({}, { geography: { reach: 'local' } })],
  ['spread', anEnquiry({}, { geography: { reach: 'wider' } })],
  ['phase-mix', anEnquiry({}, { geography: { phaseMix: 'own-phase' } })],
  ['phase-mix', anEnquiry({}, { geography: { phaseMix: 'primary-and-secondary' } })],
  ['phase-mix', anEnquiry({}, { geography: { phaseMix: 'with-special' } })],
  ['nearest-of-our-phase', anEnquiry({ phase: 'nursery' })],
  ['nearest-of-our-phase', anEnquiry({ phase: 'special' })],
  ['nearest-of-our-phase', anEnquiry({ phase: 'alternative-provision' })],
  ['schools-that-join-on', us],
  ['schools-that-join-on', anEnquiry({ phase: 'secondary' })],
  ['growth', anEnquiry({}, { size: { growth: 'growing' } })],
  ['growth', anEnquiry({}, { size: { growth: 'settled' } })],
  ['growth-here', anEnquiry({}, { size: { growth: 'growing' } })],
  ['our-voice', anEnquiry({}, { size: { voice: 'strong' } })],
  ['own-character-share', jewish],
  ['own-character-here', jewish],
  ['church-share', anEnquiry({}, { faith: { churchSharePct: 99 } })],
  ['church-share', anEnquiry({}, { faith: { churchSharePct: 0 } })],
  ['pooling-and-reserves', anEnquiry({}, { finance: { pooling: 'keep-own', reserves: 'either' } })],
  ['pooling-and-reserves', anEnquiry({}, { finance: { pooling: 'either', reserves: 'stay-ours' } })],
  ['capital-route', anEnquiry({}, { finance: { capital: 'formula' } })],
];

describe('a criterion on which the school has no wish', () => {
  test.each(SAYS_NOTHING)('%s says nothing, and why', (id, enquiry, why) => {
    expect(theCriterion(id).silence(enquiry)).toBe(why);
  });

  test.each(SPEAKS)('%s speaks where there is a wish', (id, enquiry) => {
    expect(theCriterion(id).silence(enquiry)).toBeUndefined();
  });

  test('is the only kind that can be silent: the others always speak', () => {
    const canBeSilent = new Set(SAYS_NOTHING.map(([id]) => id));
    const silentFor = (enquiry: Enquiry) =>
      CRITERIA.filter(({ id, silence }) => !canBeSilent.has(id) && silence(enquiry) !== undefined);
    for (const [, enquiry] of [...SAYS_NOTHING, ...SPEAKS]) expect(silentFor(enquiry)).toEqual([]);
  });
});

describe('where the school would say what it wants', () => {
  test.each([
    ['values-alignment', ['vision.values']],
    ['what-stays-ours', ['vision.keep']],
    ['nearest-school', ['geography.comfortableKm', 'geography.tooFarKm']],
    ['nearest-schools', ['geography.comfortableKm', 'geography.tooFarKm']],
    ['same-authority', ['geography.sameAuthority']],
    ['spread', ['geography.reach']],
    ['phase-mix', ['geography.phaseMix']],
    ['number-of-schools', ['size.fromSchools', 'size.toSchools']],
    ['growth', ['size.growth']],
    ['growth-here', ['size.growth']],
    ['our-voice', ['size.voice']],
    ['church-share', ['faith.churchSharePct']],
    ['delegation-fit', ['governance.decisions']],
    ['local-board', ['governance.localBoard']],
    ['central-contribution', ['finance.acceptablePct', 'finance.tooMuchPct']],
    ['pooling-and-reserves', ['finance.pooling', 'finance.reserves']],
    ['capital-route', ['finance.capital']],
  ] as const)('%s: %j', (id, wishes) => {
    expect(theCriterion(id).wishes(us)).toEqual(wishes);
  });

  test('schools of our phase: only a wish for them counts as said', () => {
    const asked = (phaseMix: 'own-phase' | 'with-special' | 'either') =>
      theCriterion('same-phase').wishes(anEnquiry({}, { geography: { phaseMix } }));
    expect(asked('own-phase')).toEqual(['geography.phaseMix']);
    expect([asked('with-special'), asked('either')]).toEqual([[], []]);
  });

  test('no question asks about the others: they count by our default', () => {
    const unasked = CRITERIA.filter(({ wishes }) => wishes(us).length === 0).map(({ id }) => id);
    expect(unasked.toSorted()).toEqual([
      'financial-standing',
      'like-neighbourhoods',
      'like-size',
      'nearest-of-our-phase',
      'own-character-here',
      'own-character-share',
      'same-ages',
      'same-phase',
      'schools-that-join-on',
      'schools-within-reach',
    ]);
  });
});
