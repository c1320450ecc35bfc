import type { RankedCandidate, Ranking } from '../../matching/ranking.ts';
import { inKm, thousands } from '../../matching/wording.ts';
import { useDecision } from '../../store/use-decision.ts';
import { Button } from '../../ui/button.tsx';
import { focusElement } from '../../ui/focus-element.ts';
import { Notice } from '../../ui/notice.tsx';
import { stepPath } from '../paths.ts';
import type { ReadyInput } from '../rank-input.ts';
import { LIST_ID } from './in-order.tsx';

/** So many trusts of the order are looked at. Our own reference point. */
const FIRST = 20;
/** From here on a nearest school counts as far where the school has not said what is too far. Our own reference point. */
const FAR_KM = 40;

/** Offers a limit on distance while there is none and trusts that are too far stand among the first twenty. */
export function FarAway({ input, ranking }: { readonly input: ReadyInput; readonly ranking: Ranking }) {
  const limitDistance = useDecision((state) => state.limitDistance);
  const { limits, geography } = input.answers;
  const saidTooFar = !input.defaultsUsed.includes('geography.tooFarKm');
  const farKm = saidTooFar ? geography.tooFarKm : FAR_KM;
  const isFar = ({ nearestKm }: RankedCandidate) => nearestKm >= farKm;
  const first = ranking.ranked.slice(0, FIRST);
  const far = first.filter(isFar);
  if (limits.furthestKm !== 'no-limit' || far.length === 0) return null;
  const furthest = Math.max(...far.map(({ nearestKm }) => nearestKm));
  const limit = () => {
    limitDistance(farKm);
    // This notice goes away with its button.
    focusElement(LIST_ID);
  };
  const out = ranking.ranked.filter(({ nearestKm }) => nearestKm > farKm).length;
  return (
    <Notice heading="Trusts from far away are in this order">
      <p>
        {saidTooFar
          ? `You said that ${inKm(farKm)} is too far, which costs a trust points but does not take it out: you have set no limit on distance.`
          : 'You have set no limit on distance.'}{' '}
        {far.length === 1
          ? `One of the first ${first.length} trusts has no school within ${inKm(farKm)} of yours; its nearest is ${inKm(furthest)} away.`
          : `${far.length} of the first ${first.length} trusts have no school within ${inKm(farKm)} of yours; the nearest school of one of them is ${inKm(furthest)} away.`}
      </p>
      {out > 0 && (
        <Button look="secondary" small onClick={limit}>
          Leave out the {out === 1 ? 'trust' : `${thousands(out)} trusts`} beyond {inKm(farKm)}
        </Button>
      )}
      <p>
        You can take that back at once, or <a href={stepPath('limits')}>set another limit</a>.
      </p>
    </Notice>
  );
}
