import { DECISION_LABELS } from '../answer-labels.ts';
import { DELEGATED_DECISIONS } from '../answers.ts';
import { defineCriterion } from '../define-criterion.ts';
import type { Enquiry } from '../enquiry.ts';
import { describeParts, type Part, recordedParts, scoreOfParts } from '../recorded-parts.ts';

/** The level under which each decider is recorded: where it stands between the trust (0) and the school (1). */
export const DECIDER_LEVELS = { school: 1, 'local-board': 0.5, trust: 0 } as const;

/** Mean over the decisions on which the school has a wish of 1 minus the distance between who should decide and who does. */
export const delegationFit = defineCriterion({
  id: 'delegation-fit',
  consideration: 'governance',
  label: 'Who decides',
  hint: 'For ten decisions, who should decide in your view, against the trust’s scheme of delegation.',
  origin: 'recorded',
  documents: 'scheme of delegation',
  answer: {
    kind: 'level',
    steps: [
      { value: DECIDER_LEVELS.trust, label: 'The trust decides' },
      { value: DECIDER_LEVELS['local-board'], label: 'The local board decides, with the trust’s advice' },
      { value: DECIDER_LEVELS.school, label: 'The school decides' },
    ],
  },
  parts: partsOf,
  defaultShare: 100,
  wishes: () => ['governance.decisions'],
  silence: () => undefined,
  endPoints: () => ({
    worst: 'places every decision at the opposite end from where you want it',
    best: 'places every decision where you want it',
  }),
  question: () =>
    'How much would it matter to go from a scheme of delegation that is the opposite of what you want to one that matches it?',
  gather: (pairing) =>
    recordedParts(
      pairing,
      'delegation-fit',
      partsOf(pairing.enquiry),
      'The scheme of delegation is not recorded yet.',
    ),
  value: () => scoreOfParts,
  explain: (measure) => describeParts(measure, 'decisions'),
});

function partsOf({ answers }: Enquiry): readonly Part[] {
  return DELEGATED_DECISIONS.flatMap((id) => {
    const wanted = answers.governance.decisions[id];
    if (wanted === 'not-known') return [];
    const wantedLevel = DECIDER_LEVELS[wanted];
    return [
      { id, label: DECISION_LABELS[id], weight: 1, scoreOf: (level) => 1 - Math.abs(level - wantedLevel) },
    ];
  });
}
