import { defineCriterion } from '../define-criterion.ts';
import { describeParts, recordedParts, scoreOfParts } from '../recorded-parts.ts';

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
      pairing.enquiry.answers.governance.localBoard.map((id) => ({
        id,
        weight: 1,
        scoreOf: (level) => level,
      })),
      'Nothing is recorded yet on the local governing body.',
    ),
  value: () => scoreOfParts,
  explain: (measure) => describeParts(measure, 'points'),
});
