import { useMemo } from 'react';
import { scoreDecimals } from '../../report/format/format-score.ts';
import { useDecision } from '../../store/use-decision.ts';
import { Notice } from '../../ui/notice.tsx';

import { PATHS } from '../paths.ts';
import type { Ranked } from '../ranking-gate.tsx';
import { type LookedAt, lookedAt, shortlistInput, useFirstShares } from '../sureness.ts';
import { useWorkerAnswer } from '../worker-hooks.ts';
import { ComparePanel } from './compare-panel.tsx';
import { FirstSharesTable } from './first-shares-table.tsx';
import { InShort } from './in-short.tsx';
import { NextSteps } from './next-steps.tsx';
import { OtherOrders } from './other-orders.tsx';
import { OverGovernors } from './over-governors.tsx';
import { Part } from './part.tsx';
import { RelatedList } from './related-list.tsx';
import { TryWeights } from './try-weights.tsx';
import { WeightMoves } from './weight-moves.tsx';
import { WhenAnswered } from './when-answered.tsx';

/** Every panel, once there is an order with at least two trusts. */
export function SureContents(ranked: Ranked) {
  const choices = useDecision((state) => state.file.shortlist);
  const looked = useMemo(() => lookedAt(ranked.ranking, choices), [ranked.ranking, choices]);
  return looked.candidates.length < 2 ? (
    <TooFew left={looked.candidates.length} />
  ) : (
    <Panels ranked={ranked} looked={looked} />
  );
}

function TooFew({ left }: { readonly left: number }) {
  return (
    <Notice
      heading={left === 0 ? 'No trust is left in the order' : 'Only one trust is left in the order'}
      kind="important"
    >
      <p>
        There is nothing to compare. <a href={PATHS.notInList}>See which trusts are not in your list</a>, each
        with its reasons, or <a href={PATHS.shortlist}>put back one that you set aside</a>.
      </p>
    </Notice>
  );
}

const BASIS: Readonly<Record<LookedAt['basis'], string>> = {
  kept: 'The trusts that you kept',
  first: 'The first of the order, since you have kept none yet',
  filled: 'The trust that you kept, and the first of the order beside it',
};

function Panels({ ranked, looked }: { readonly ranked: Ranked; readonly looked: LookedAt }) {
  const { input, ranking } = ranked;
  const choices = useDecision((state) => state.file.shortlist);
  const uids = looked.candidates.map(({ uid }) => uid);
  const ask = shortlistInput(input, choices, uids);
  const shares = useFirstShares(ask);
  const sensitivity = useWorkerAnswer('sensitivity', ask);
  const next = useWorkerAnswer('whatNext', ask);
  return (
    <>
      <p>
        The order rests on how you weighed the six considerations and on what is known of each trust. This
        page changes both many times over and shows what stays the same.
        {setAsideInWords(ask.leftOut.length)}
      </p>
      <Part heading="In short" aside={BASIS[looked.basis]}>
        <WhenAnswered answer={shares} label="Weighing in many ways">
          {(found, updating) => found !== null && <InShort found={found} updating={updating} />}
        </WhenAnswered>
      </Part>
      <Part heading="How often each comes first">
        <WhenAnswered answer={shares} label="Weighing in many ways">
          {(found) => found !== null && <FirstSharesTable found={found} />}
        </WhenAnswered>
      </Part>
      <Part heading="What to find out next" aside="Most decisive first">
        <WhenAnswered answer={next} label="Going through what is open">
          {(steps) => <NextSteps steps={steps} />}
        </WhenAnswered>
      </Part>
      <Part heading="How far a weight can move">
        <WhenAnswered answer={sensitivity} label="Moving each weight">
          {(found) => found !== null && <WeightMoves moves={found.moves} />}
        </WhenAnswered>
      </Part>
      <Part heading="Try other weights">
        <WhenAnswered answer={sensitivity} label="Moving each weight">
          {(found) =>
            found !== null && (
              <TryWeights
                input={input}
                ask={ask}
                moves={found.moves}
                decimals={scoreDecimals(ranking.ranked)}
              />
            )
          }
        </WhenAnswered>
      </Part>
      <Part heading="Several governors">
        <OverGovernors ask={ask} />
      </Part>
      <Part heading="Why one stands above another">
        <ComparePanel input={input} ranking={ranking} looked={looked} />
      </Part>
      <Part heading="Two other ways to put them in order">
        <WhenAnswered answer={sensitivity} label="Putting them in other orders">
          {(found) => found !== null && <OtherOrders orders={found.orders} />}
        </WhenAnswered>
      </Part>
      <Part heading="Reasons that may count twice">
        <WhenAnswered answer={sensitivity} label="Comparing the criteria">
          {(found) => found !== null && <RelatedList related={found.related} />}
        </WhenAnswered>
      </Part>
    </>
  );
}

function setAsideInWords(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? ' The trust that you set aside takes no part.'
    : ` The ${count} trusts that you set aside take no part.`;
}
