import { piecewiseLinear } from '../../decision/index.ts';
import { defineCriterion } from '../define-criterion.ts';
import { recordedPercent } from '../recorded-percent.ts';

/** Our own reference points, shown on screen: reserves as a percentage of yearly income. */
const NO_CUSHION_PCT = 0;
const SOUND_PCT = 5;

/** The trust's revenue reserves as a percentage of its yearly income, from its accounts. */
export const financialStanding = defineCriterion({
  id: 'financial-standing',
  consideration: 'finance',
  label: 'The trust’s reserves',
  hint: 'Revenue reserves as a percentage of yearly income, from the last accounts. Look also at the result of the year and at schools in deficit.',
  origin: 'recorded',
  documents: 'annual accounts, budget forecast',
  answer: { kind: 'percent', label: 'Reserves in per cent of yearly income', min: -100, max: 200 },
  defaultShare: 60,
  wishes: () => [],
  silence: () => undefined,
  endPoints: () => ({
    worst: 'has no reserves, or a deficit',
    best: `has reserves of ${SOUND_PCT}% of yearly income or more`,
  }),
  question: () =>
    `How much would it matter to go from a trust without reserves to one with ${SOUND_PCT}% of yearly income or more?`,
  gather: (pairing) =>
    recordedPercent(pairing, 'financial-standing', 'The trust’s reserves are not recorded yet.'),
  value: () =>
    piecewiseLinear([
      { x: NO_CUSHION_PCT, value: 0 },
      { x: SOUND_PCT, value: 1 },
    ]),
  explain: (pct) => `The trust’s reserves are ${pct}% of its yearly income.`,
});
