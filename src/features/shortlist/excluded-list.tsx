import { useState } from 'react';
import type { ExcludedCandidate } from '../../matching/ranking.ts';
import { counted, inKm } from '../../matching/wording.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { trustPath } from '../paths.ts';
import { showMoreWords } from '../show-more.ts';
import styles from './excluded-list.module.css';
import { VerdictList } from './verdict-list.tsx';

const PAGE = 20;

/** Trusts that are ruled out, nearest first, each with every reason and what would lift it. */
export function ExcludedList({ excluded }: { readonly excluded: readonly ExcludedCandidate[] }) {
  const [count, setCount] = useState(PAGE);
  const left = excluded.length - count;
  return (
    <>
      <ul className={cx(styles.list)}>
        {excluded.slice(0, count).map((trust) => (
          <li key={trust.uid} className={cx(styles.item)}>
            <h3 className={cx(styles.name)}>
              <a href={trustPath(trust.uid)}>{trust.name}</a>
            </h3>
            <p className={cx(styles.facts)}>
              {counted(trust.schoolCount, 'school', 'schools')}, the nearest {inKm(trust.nearestKm)} away
            </p>
            <VerdictList trust={trust} verdicts={trust.reasons} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button look="secondary" onClick={() => setCount(count + PAGE)}>
          {showMoreWords(left, PAGE, excluded.length)}
        </Button>
      )}
    </>
  );
}
