import { VALUE_LABELS } from '../answer-labels.ts';
import { defineCriterion } from '../define-criterion.ts';
import type { Enquiry } from '../enquiry.ts';
import { describeParts, type Part, recordedParts, scoreOfParts } from '../recorded-parts.ts';

/** Mean over the school's values, weighted by importance, of what the trust says and does about each. */
export const valuesAlignment = defineCriterion({
  id: 'values-alignment',
  consideration: 'vision',
  label: 'Values in common',
  hint: 'For each value that you chose: what the trust says about it, and what you see of it in the trust’s schools.',
  origin: 'recorded',
  documents: 'website, strategy, minutes of the board, visits to schools of the trust',
  answer: {
    kind: 'level',
    steps: [
      { value: 0, label: 'Contradicts it' },
      { value: 0.25, label: 'Not found' },
      { value: 0.5, label: 'Stated' },
      { value: 0.75, label: 'Stated, with an example' },
      { value: 1, label: 'Seen in practice' },
    ],
  },
  parts: partsOf,
  defaultShare: 100,
  wishes: () => ['vision.values'],
  silence: () => undefined,
  endPoints: () => ({
    worst: 'contradicts your values',
    best: 'lives your values, as you saw in its schools',
  }),
  question: () =>
    'How much would it matter to go from a trust that contradicts your values to one that you have seen live them?',
  gather: (pairing) =>
    recordedParts(
      pairing,
      'values-alignment',
      partsOf(pairing.enquiry),
      'Nothing is recorded yet on how far the trust shares your values.',
    ),
  value: () => scoreOfParts,
  explain: (measure) => describeParts(measure, 'values'),
});

function partsOf({ answers }: Enquiry): readonly Part[] {
  return answers.vision.values.map((value) => ({
    id: value.kind === 'listed' ? value.id : value.words,
    label: value.kind === 'listed' ? VALUE_LABELS[value.id] : value.words,
    weight: value.importance,
    scoreOf: (level) => level,
  }));
}
