import { defineCriterion } from '../define-criterion.ts';
import type { Enquiry } from '../enquiry.ts';
import { describeParts, type Part, recordedParts, scoreOfParts } from '../recorded-parts.ts';

/** Mean over pooling and reserves, as far as the school has a wish, of how far the trust's rules meet it. */
export const poolingAndReserves = defineCriterion({
  id: 'pooling-and-reserves',
  consideration: 'finance',
  label: 'Pooling and reserves',
  hint: 'Whether the trust pools its schools’ grants, what becomes of your reserves, and who releases them.',
  origin: 'recorded',
  documents: 'pooling policy, reserves policy, finance regulations',
  answer: {
    kind: 'level',
    steps: [
      { value: 0, label: 'Against your wish' },
      { value: 0.5, label: 'In part, or case by case' },
      { value: 1, label: 'As you wish' },
    ],
  },
  parts: partsOf,
  defaultShare: 60,
  wishes: () => ['finance.pooling', 'finance.reserves'],
  silence: (enquiry) =>
    partsOf(enquiry).length === 0 ? 'You have no preference about pooling or reserves.' : undefined,
  endPoints: () => ({
    worst: 'handles grants and reserves against your wishes',
    best: 'handles grants and reserves as you wish',
  }),
  question: () =>
    'How much would it matter to go from rules on pooling and reserves that are against your wishes to rules that meet them?',
  gather: (pairing) =>
    recordedParts(
      pairing,
      'pooling-and-reserves',
      partsOf(pairing.enquiry),
      'The trust’s rules on pooling and reserves are not recorded yet.',
    ),
  value: () => scoreOfParts,
  explain: (measure) => describeParts(measure, 'rules'),
});

function partsOf({ answers: { finance } }: Enquiry): readonly Part[] {
  const part = (id: string, label: string): Part => ({ id, label, weight: 1, scoreOf: (level) => level });
  return [
    ...(finance.pooling === 'either' ? [] : [part('pooling', 'pooling of grants')]),
    ...(finance.reserves === 'either' ? [] : [part('reserves', 'your reserves')]),
  ];
}
