import type { CompleteAnswers } from '../../matching/answers.ts';
import { rightsToSettle } from '../../matching/constraints/rights.ts';
import type { OurSchool } from '../../matching/our-school.ts';
import type { CandidateExplanation } from '../../matching/ranking.ts';
import type { Cell } from './cell.ts';

const WORKED_OUT = 'worked out from your answers';

type Asking = { readonly school: OurSchool; readonly answers: CompleteAnswers };

/**
 * What is to be settled before this trust could be joined: what rules it out or is open about it, the rights that others hold over our
 * school and have not spoken about it, and its own diocese's say where most of its schools are of a character that ours is not.
 */
export function settleOf(explanation: CandidateExplanation, asking: Asking): Cell {
  const { verdicts, otherMajority } = explanation;
  const open = verdicts
    .filter(({ state }) => state !== 'pass')
    .map(({ state, reason, toSettle }) => (state === 'fail' ? `Ruled out: ${reason}` : (toSettle ?? reason)));
  const asksTrust = verdicts.some(({ state, constraintId }) => state !== 'pass' && isFaith(constraintId));
  const whose =
    otherMajority === undefined || asksTrust
      ? []
      : [
          'Ask the trust whether its own religious authority has to agree: most of its schools are of another character than yours',
        ];
  const sentences = [...open, ...rightsOpen(explanation, asking), ...whose];
  return {
    kind: 'words',
    words:
      sentences.length === 0
        ? 'Nothing that we know of: no limit of yours and no consent is open. The trust has to agree as well.'
        : sentences.map((text) => (/[.!?]$/.test(text) ? text : `${text}.`)).join(' '),
    source: WORKED_OUT,
  };
}

/** Rights held over our school on which nothing is recorded for this trust. The diocese of a school with a character stands under faith. */
function rightsOpen({ verdicts }: CandidateExplanation, { school, answers }: Asking): readonly string[] {
  return rightsToSettle({ school, answers })
    .filter(({ id }) => id !== 'diocese' || school.character.kind === 'none')
    .filter(({ id }) => verdicts.every(({ constraintId }) => constraintId !== `rights-${id}`))
    .map(({ action }) => action);
}

const isFaith = (constraintId: string) => constraintId.startsWith('faith-consent');
