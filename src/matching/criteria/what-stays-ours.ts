import { KEEP_LABELS } from '../answer-labels.ts';
import { defineCriterion } from '../define-criterion.ts';
import type { Enquiry } from '../enquiry.ts';
import { describeParts, type Part, recordedParts, scoreOfParts } from '../recorded-parts.ts';

/** Mean over what the school must keep of how safely it stays the school's own. */
export const whatStaysOurs = defineCriterion({
  id: 'what-stays-ours',
  consideration: 'vision',
  label: 'What stays yours',
  hint: 'Name, ethos, traditions, curriculum and the like: what the trust would leave to you, and who could change that later.',
  origin: 'recorded',
  documents: 'scheme of delegation, offer letter, list of what is fixed, aligned and free',
  answer: {
    kind: 'level',
    steps: [
      { value: 0, label: 'Would change' },
      { value: 0.5, label: 'Stays by habit or promise' },
      { value: 1, label: 'Stays, in writing' },
    ],
  },
  parts: partsOf,
  defaultShare: 60,
  wishes: () => ['vision.keep'],
  silence: () => undefined,
  endPoints: () => ({ worst: 'would change what you want to keep', best: 'leaves it to you in writing' }),
  question: () =>
    'How much would it matter to go from a trust that changes what you want to keep to one that leaves it to you in writing?',
  gather: (pairing) =>
    recordedParts(
      pairing,
      'what-stays-ours',
      partsOf(pairing.enquiry),
      'Nothing is recorded yet on what would stay yours.',
    ),
  value: () => scoreOfParts,
  explain: (measure) => describeParts(measure, 'things to keep'),
});

function partsOf({ answers }: Enquiry): readonly Part[] {
  return answers.vision.keep.map((id) => ({
    id,
    label: KEEP_LABELS[id],
    weight: 1,
    scoreOf: (level) => level,
  }));
}
