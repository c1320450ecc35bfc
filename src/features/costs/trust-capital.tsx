import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import type { TrustUid } from '../../domain/trust-uid.ts';
import { describeTrustCapital } from '../../finding/costs/capital.ts';
import type { OurSchool } from '../../matching/our-school.ts';
import { formatSource } from '../../report/format/format-source.ts';
import { cx } from '../../ui/cx.ts';
import { useWorkerAnswer } from '../worker-hooks.ts';
import styles from './costs.module.css';

/** Where money for buildings would come from in one trust, counted from the register. */
export function TrustCapital({ uid, school }: { readonly uid: TrustUid; readonly school: OurSchool }) {
  const detail = useWorkerAnswer('trust', { uid, school });
  if (detail.kind !== 'done')
    return <p>{detail.kind === 'failed' ? detail.failure.message : 'Reading the register…'}</p>;
  if (detail.answer === null) return <p>Not known: the register has no open trust with this number.</p>;
  return (
    <>
      {describeTrustCapital(detail.answer.schools, school).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className={cx(styles.small)}>{formatSource(REGISTER_SOURCES.schools)}</p>
    </>
  );
}
