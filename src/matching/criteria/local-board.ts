import { LOCAL_BOARD_LABELS } from '../answer-labels.ts';
import { defineCriterion } from '../define-criterion.ts';
import type { Enquiry } from '../enquiry.ts';
import { describeParts, type Part, recordedParts, scoreOfParts } from '../recorded-parts.ts';

/** Mean over what the local governing body should have of what the trust's scheme gives it. */
export const localBoard = defineCriterion({
  id: 'local-board',
  consideration: 'governance',
  label: 'Local governing body',
  hint: 'Its powers, its places for parents, staff and foundation members, and whether it has its own clerk.',
  origin: 'recorded',
  documents: 'scheme of delegation, terms of reference of local governing bodies',
  answer: {
    kind: 'level',
    steps: [
      { value: 0, label: 'No' },
      { value: 0.5, label: 'In part' },
      { value: 1, label: 'Yes' },
    ],
  },
  parts: partsOf,
  defaultShare: 60,
  wishes: () => ['governance.localBoard'],
  silence: () => undefined,
  endPoints: () => ({
    worst: 'gives the local governing body nothing of what you want',
    best: 'gives the local governing body all that you want',
  }),
  question: () =>
    'How much would it matter to go from a local governing body with nothing of what you want to one with all of it?',
  gather: (pairing) =>
    recordedParts(
      pairing,
      'local-board',
      partsOf(pairing.enquiry),
      'Nothing is recorded yet on the local governing body.',
    ),
  value: () => scoreOfParts,
  explain: (measure) => describeParts(measure, 'points'),
});

function partsOf({ answers }: Enquiry): readonly Part[] {
  return answers.governance.localBoard.map((id) => ({
    id,
    label: LOCAL_BOARD_LABELS[id],
    weight: 1,
    scoreOf: (level) => level,
  }));
}
