import type { TrustUid } from '../../domain/trust-uid.ts';
import type { Ranking } from '../../matching/ranking.ts';
import { formatPlace } from '../../report/format/format-rank.ts';
import type { TrustChoices } from '../../report/report-input.ts';
import { SHORTLIST_SIZE } from '../../report/shortlist-for.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { PATHS, trustPath } from '../paths.ts';
import styles from './choices-lists.module.css';

type ChoicesProps = {
  readonly ranking: Ranking;
  readonly choices: TrustChoices;
  readonly onPutBack: (uid: TrustUid) => void;
};

/** What the user kept, with where each stands now. */
export function KeptList({ ranking, choices, onPutBack }: ChoicesProps) {
  if (choices.kept.length === 0) {
    return (
      <p>
        You have kept no trust yet. The report then describes the first {SHORTLIST_SIZE} of the order; keep
        trusts to choose for yourselves which ones it describes.
      </p>
    );
  }
  return (
    <>
      <ul className={cx(styles.list)}>
        {choices.kept.map((uid) => (
          <ChoiceItem key={uid} uid={uid} ranking={ranking} onPutBack={onPutBack} action="Keep no longer" />
        ))}
      </ul>
      {choices.kept.length > SHORTLIST_SIZE && (
        <p>The report describes the first {SHORTLIST_SIZE} of these, in the order of their scores.</p>
      )}
    </>
  );
}

/** What the user set aside, with the reason and a way back. Nothing where nothing was. */
export function SetAsideList({ ranking, choices, onPutBack }: ChoicesProps) {
  return (
    <ul className={cx(styles.list)}>
      {choices.setAside.map(({ uid, reason }) => (
        <ChoiceItem key={uid} uid={uid} ranking={ranking} onPutBack={onPutBack} action="Put back">
          {reason.trim() === '' ? 'No reason written down' : reason}
        </ChoiceItem>
      ))}
    </ul>
  );
}

type ChoiceItemProps = {
  readonly uid: TrustUid;
  readonly ranking: Ranking;
  readonly onPutBack: (uid: TrustUid) => void;
  readonly action: string;
  readonly children?: string;
};

function ChoiceItem({ uid, ranking, onPutBack, action, children }: ChoiceItemProps) {
  const name = nameOfTrust(uid, ranking);
  return (
    <li className={cx(styles.item)}>
      <div>
        <a href={trustPath(uid)}>{name}</a> <span className={cx(styles.place)}>{placeOf(uid, ranking)}</span>
        {children !== undefined && <p className={cx(styles.reason)}>{children}</p>}
      </div>
      <Button look="quiet" small onClick={() => onPutBack(uid)}>
        {action}
        <VisuallyHidden> {name}</VisuallyHidden>
      </Button>
    </li>
  );
}

function placeOf(uid: TrustUid, ranking: Ranking) {
  const ranked = ranking.ranked.find((candidate) => candidate.uid === uid);
  if (ranked !== undefined) return formatPlace(ranked.rank, false);
  return ranking.excluded.some((trust) => trust.uid === uid) ? (
    <a href={PATHS.notInList}>ruled out: see why</a>
  ) : (
    'not in the order'
  );
}

/** The trust's name wherever the ranking holds it; its UID where the register no longer does. */
function nameOfTrust(uid: TrustUid, ranking: Ranking): string {
  const { ranked, excluded, withoutEvidence, withoutSchools, ownTrust } = ranking;
  const all = [...ranked, ...excluded, ...withoutEvidence, ...withoutSchools];
  if (ownTrust?.uid === uid) return ownTrust.name;
  return all.find((trust) => trust.uid === uid)?.name ?? `Trust ${uid}, no longer in the register`;
}
