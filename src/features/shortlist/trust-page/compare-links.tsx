import type { TrustUid } from '../../../domain/trust-uid.ts';
import { MOST_COMPARED } from '../../../finding/comparison-work.ts';
import type { Ranking } from '../../../matching/ranking.ts';
import { findingStore } from '../../../store/finding-store.ts';
import { useDecision } from '../../../store/use-decision.ts';
import { costPath, PATHS, schemePath, trustValuesPath } from '../../paths.ts';
import { trustsSideBySide } from '../../trusts-side-by-side.ts';

type CompareLinksProps = { readonly uid: TrustUid; readonly ranking: Ranking };

/** Ways to see the trust beside others. Following one adds it to those compared, as long as there is room. */
export function CompareLinks({ uid, ranking }: CompareLinksProps) {
  const { setComparison } = findingStore;
  const file = useDecision((state) => state.file);
  const shown = trustsSideBySide(ranking, file);
  const full = !shown.includes(uid) && shown.length >= MOST_COMPARED;
  const add = () => {
    if (!full && !shown.includes(uid)) setComparison({ chosen: [...shown, uid] });
  };
  return (
    <p data-print="hide">
      See it beside other trusts:{' '}
      <a href={PATHS.compare} onClick={add}>
        point by point
      </a>{' '}
      or{' '}
      <a href={PATHS.map} onClick={add}>
        on the map
      </a>
      . On this trust alone: <a href={schemePath(uid)}>its scheme of delegation</a>,{' '}
      <a href={trustValuesPath(uid)}>its values against yours</a>,{' '}
      <a href={costPath(uid)}>what joining would cost</a>.
      {full && ` ${MOST_COMPARED} stand there already: take one away there to make room.`}
    </p>
  );
}
