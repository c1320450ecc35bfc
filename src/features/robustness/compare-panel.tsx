import { useState } from 'react';
import type { TrustUid } from '../../domain/trust-uid.ts';
import type { Ranking } from '../../matching/ranking.ts';
import { compareTwo } from '../../matching/robustness/compare-two.ts';
import { formatPlace } from '../../report/format/format-rank.ts';
import { cx } from '../../ui/cx.ts';
import { SelectField, type SelectOption } from '../../ui/select-field.tsx';
import { type ReadyInput, useExplanations } from '../rank-input.ts';
import type { LookedAt } from '../sureness.ts';
import styles from './compare-panel.module.css';
import { ComparisonView } from './comparison-view.tsx';
import { WhenAnswered } from './when-answered.tsx';

/** So many of the first of the order can be compared, besides those looked at. */
const CHOICES = 20;

type ComparePanelProps = {
  readonly input: ReadyInput;
  readonly ranking: Ranking;
  readonly looked: LookedAt;
};

/** Any two trusts side by side: where the difference between their scores comes from. */
export function ComparePanel({ input, ranking, looked }: ComparePanelProps) {
  const [picked, setPicked] = useState<{ readonly a?: string; readonly b?: string }>({});
  const trusts = comparable(ranking, looked);
  const [first, second] = looked.candidates;
  const a = trusts.find(({ uid }) => uid === picked.a) ?? first;
  const b = trusts.find(({ uid }) => uid === picked.b) ?? second;
  const distinct = a !== undefined && b !== undefined && a.uid !== b.uid;
  const answer = useExplanations(input, distinct ? [a.uid, b.uid] : []);
  const options = trusts.map(({ uid, label }): SelectOption => ({ value: uid, label }));
  return (
    <>
      <div className={cx(styles.pair)}>
        <SelectField
          name="compare-a"
          label="Compare"
          options={options}
          value={a?.uid}
          onChange={(event) => setPicked({ ...picked, a: event.target.value })}
        />
        <SelectField
          name="compare-b"
          label="with"
          options={options}
          value={b?.uid}
          onChange={(event) => setPicked({ ...picked, b: event.target.value })}
        />
      </div>
      {distinct ? (
        <WhenAnswered answer={answer} label="Comparing the two">
          {([ofA, ofB]) =>
            ofA !== undefined && ofB !== undefined && <ComparisonView comparison={compareTwo(ofA, ofB)} />
          }
        </WhenAnswered>
      ) : (
        <p>Choose two different trusts.</p>
      )}
    </>
  );
}

type Comparable = { readonly uid: TrustUid; readonly label: string };

/** Those looked at and the first of the order, each with its place; then the trust that our school is in. */
function comparable(ranking: Ranking, { candidates }: LookedAt): readonly Comparable[] {
  const looked = new Set(candidates.map(({ uid }) => uid));
  const own = ranking.ownTrust;
  return [
    ...ranking.ranked
      .filter(({ uid }, index) => index < CHOICES || looked.has(uid))
      .map(({ uid, name, rank }) => ({ uid, label: `${formatPlace(rank, false)}: ${name}` })),
    ...(own === undefined ? [] : [{ uid: own.uid, label: `The trust you are in: ${own.name}` }]),
  ];
}
