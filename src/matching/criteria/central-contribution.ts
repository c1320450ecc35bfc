import { piecewiseLinear } from '../../decision/index.ts';
import { defineCriterion } from '../define-criterion.ts';
import { recordedPercent } from '../recorded-percent.ts';

/** Central contribution in per cent of general annual grant, against the school's two points. */
export const centralContribution = defineCriterion({
  id: 'central-contribution',
  consideration: 'finance',
  label: 'Contribution to the trust',
  hint: 'What the trust keeps of your general annual grant for its central services, as a percentage. Ask also what it buys, and what it is per pupil.',
  origin: 'recorded',
  documents: 'charging policy, annual accounts, a worked example on your budget',
  answer: { kind: 'percent', label: 'Per cent of general annual grant', min: 0, max: 100 },
  defaultShare: 100,
  wishes: () => ['finance.acceptablePct', 'finance.tooMuchPct'],
  silence: () => undefined,
  endPoints: ({ answers: { finance } }) => ({
    worst: `takes ${finance.tooMuchPct}% of general annual grant or more`,
    best: `takes ${finance.acceptablePct}% of general annual grant or less`,
  }),
  question: ({ answers: { finance } }) =>
    `How much would it matter to go from a contribution of ${finance.tooMuchPct}% of general annual grant to ${finance.acceptablePct}%?`,
  gather: (pairing) =>
    recordedPercent(pairing, 'central-contribution', 'The trust’s central contribution is not recorded yet.'),
  value: ({ answers: { finance } }) =>
    piecewiseLinear([
      { x: finance.acceptablePct, value: 1 },
      { x: Math.max(finance.acceptablePct, finance.tooMuchPct), value: 0 },
    ]),
  explain: (pct, { enquiry: { answers } }) =>
    `The trust takes ${pct}% of general annual grant; up to ${answers.finance.acceptablePct}% is acceptable to you.`,
});
