import type { Ranking } from '../../matching/ranking.ts';
import { counted, inKm } from '../../matching/wording.ts';
import { Notice } from '../../ui/notice.tsx';
import { stepPath } from '../paths.ts';
import type { ReadyInput } from '../rank-input.ts';

/** So many trusts of the order are looked at, and from here on a nearest school counts as far. Our own reference points. */
const FIRST = 20;
const FAR_KM = 40;

/** Suggests a limit on distance while there is none and far trusts stand among the first twenty. */
export function FarAway({ input, ranking }: { readonly input: ReadyInput; readonly ranking: Ranking }) {
  if (input.answers.limits.furthestKm !== 'no-limit') return null;
  const far = ranking.ranked.slice(0, FIRST).filter(({ nearestKm }) => nearestKm >= FAR_KM);
  const furthest = Math.max(...far.map(({ nearestKm }) => nearestKm));
  if (far.length === 0) return null;
  return (
    <Notice heading="Trusts from all over England are in this order">
      <p>
        You have set no limit on distance. Of the first {FIRST},{' '}
        {counted(far.length, 'trust has', 'trusts have')} no school within {inKm(FAR_KM)} of yours; the
        nearest school of one of them is {inKm(furthest)} away.{' '}
        <a href={stepPath('limits')}>Set how far away a trust may be</a>.
      </p>
    </Notice>
  );
}
