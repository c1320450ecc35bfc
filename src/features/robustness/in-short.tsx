import { CLEAR_SHARE, FIRST_SAMPLES, type FirstShares } from '../../matching/robustness/first-shares.ts';
import {
  countOfHundred,
  describeFirst,
  describeFirstWithUnknowns,
  describeGroups,
  describeOthersFirst,
} from '../../matching/robustness/sentences.ts';
import { thousands } from '../../matching/wording.ts';
import { HOW_IT_WAS_DONE } from '../../report/sections/robustness.ts';
import { cx } from '../../ui/cx.ts';
import { Details } from '../../ui/details.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import styles from './in-short.module.css';

type InShortProps = {
  readonly found: FirstShares;
  /** True while these are the figures of a former question. */
  readonly updating: boolean;
};

/** What the draws come to, in a few sentences, and how they were made. */
export function InShort({ found, updating }: InShortProps) {
  const { byWeights, byEverything } = found;
  const unknowns = describeFirstWithUnknowns(found);
  const others = describeOthersFirst(byWeights);
  return (
    <>
      <p className={cx(styles.lead)}>{describeFirst(found)}</p>
      {unknowns !== undefined && <p className={cx(styles.second)}>{unknowns}</p>}
      <dl className={cx(styles.groups)}>
        <dt>By your weights alone</dt>
        <dd>
          {describeGroups(byWeights.groups)} {others}
        </dd>
        {byEverything !== undefined && (
          <>
            <dt>Once the unknowns vary as well</dt>
            <dd>{describeGroups(byEverything.groups)}</dd>
          </>
        )}
      </dl>
      <LiveRegion message={describeDraws(found, updating)} />
      <Details summary="How this is worked out">
        <p>{HOW_IT_WAS_DONE}</p>
        <p>
          By your weights alone, whatever is unknown counts with the value to be expected. After that it may
          be anything from its worst to its best. One trust stands clearly ahead of another when it does so in
          at least {countOfHundred(CLEAR_SHARE)} of 100 ways.
        </p>
      </Details>
    </>
  );
}

function describeDraws({ samples, competing }: FirstShares, updating: boolean): string {
  if (updating) return 'Your answers changed; the figures are being worked out again…';
  const rest = `Figures from ${thousands(samples)} ways of weighing ${thousands(competing)} trusts`;
  return samples > FIRST_SAMPLES
    ? `Refined. ${rest}.`
    : `${rest} so far; ten times as many are on their way…`;
}
