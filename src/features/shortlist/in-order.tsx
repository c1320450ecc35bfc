import { useEffect, useRef, useState } from 'react';
import type { TrustUid } from '../../domain/trust-uid.ts';
import type { AnswerPath } from '../../matching/defaults-used.ts';
import type { CandidateExplanation, RankedCandidate, Ranking } from '../../matching/ranking.ts';
import { counted } from '../../matching/wording.ts';
import { type OrderKind, rankIn, sharedRanks } from '../../report/format/format-rank.ts';
import { type ScoreDecimals, scoreDecimals } from '../../report/format/format-score.ts';
import type { TrustChoices } from '../../report/report-input.ts';
import { SHORTLIST_SIZE } from '../../report/shortlist-for.ts';
import { useDecision } from '../../store/use-decision.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { focusElement } from '../../ui/focus-element.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import { Section } from '../../ui/section.tsx';
import { PATHS, stepPath } from '../paths.ts';
import type { ReadyInput } from '../rank-input.ts';
import { showMoreWords } from '../show-more.ts';
import { CandidateEntry, entryId } from './candidate-entry.tsx';
import styles from './in-order.module.css';
import { OrderControls } from './order-controls.tsx';
import { orderedList } from './ordered-list.ts';
import { SetAsideDialog } from './set-aside-dialog.tsx';
import { StayEntry } from './stay-entry.tsx';

const PAGE = 20;
/** The list, which takes the focus where a control above it goes away. */
export const LIST_ID = 'trusts-in-order';

type InOrderProps = {
  readonly input: ReadyInput;
  readonly ranking: Ranking;
  readonly choices: TrustChoices;
  readonly explanations: ReadonlyMap<TrustUid, CandidateExplanation>;
  readonly updating: boolean;
  /** Told which trusts are on screen, so that they can be explained. */
  readonly onShown: (uids: readonly TrustUid[]) => void;
};

/** The list itself: staying as we are, then the trusts, twenty at a time. */
export function InOrder({ input, ranking, choices, explanations, updating, onShown }: InOrderProps) {
  const [order, setOrder] = useState<OrderKind>('expected');
  const [filter, setFilter] = useState('');
  const setAside = new Set(choices.setAside.map(({ uid }) => uid));
  const listed = orderedList(ranking.ranked, { order, filter, setAside });
  const { visible, showMore } = usePages(listed, `${order} ${filter}`);
  const shownKey = visible.map(({ uid }) => uid).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the trusts on screen
  useEffect(() => onShown(visible.map(({ uid }) => uid)), [shownKey, onShown]);

  return (
    <Section
      heading="In order"
      aside={<OrderControls order={order} onOrder={setOrder} filter={filter} onFilter={setFilter} />}
    >
      <LiveRegion message={describeList(listed.length, filter, updating)} />
      <div id={LIST_ID} tabIndex={-1}>
        {filter === '' && <StayEntry school={input.school} />}
        {ranking.ranked.length === 0 && <NoneLeft />}
        <Entries
          visible={visible}
          order={order}
          shared={sharedRanks(order, ranking.ranked)}
          decimals={scoreDecimals(ranking.ranked)}
          kept={choices.kept}
          explanations={explanations}
          defaultsUsed={input.defaultsUsed}
        />
      </div>
      {visible.length < listed.length && (
        <div className={cx(styles.more)}>
          <Button look="secondary" onClick={showMore}>
            {showMoreWords(listed.length - visible.length, PAGE, listed.length)}
          </Button>
        </div>
      )}
    </Section>
  );
}

function NoneLeft() {
  return (
    <p>
      No trust is left in the order. <a href={PATHS.notInList}>See what rules each one out</a>, or{' '}
      <a href={stepPath('limits')}>change your limits</a>.
    </p>
  );
}

function describeList(count: number, filter: string, updating: boolean): string {
  if (updating) return 'The order is being worked out again…';
  if (filter.trim() === '') return counted(count, 'trust', 'trusts');
  return `${counted(count, 'trust', 'trusts')} with “${filter.trim()}” in the name`;
}

/** The first pages of a list; starts again when `key` changes. After "show more" focus goes to the first trust that came. */
function usePages(listed: readonly RankedCandidate[], key: string) {
  const [pages, setPages] = useState({ key, count: 1 });
  const focusNext = useRef<string | null>(null);
  const count = pages.key === key ? pages.count : 1;
  const visible = listed.slice(0, count * PAGE);
  useEffect(() => {
    if (focusNext.current !== null && focusElement(focusNext.current)) focusNext.current = null;
  });
  const showMore = () => {
    const next = listed[visible.length];
    focusNext.current = next === undefined ? null : entryId(next);
    setPages({ key, count: count + 1 });
  };
  return { visible, showMore };
}

type EntriesProps = {
  readonly visible: readonly RankedCandidate[];
  readonly order: OrderKind;
  readonly shared: ReadonlySet<number>;
  readonly decimals: ScoreDecimals;
  readonly kept: readonly TrustUid[];
  readonly explanations: ReadonlyMap<TrustUid, CandidateExplanation>;
  readonly defaultsUsed: readonly AnswerPath[];
};

function Entries({ visible, order, shared, decimals, kept, explanations, defaultsUsed }: EntriesProps) {
  const { keep, putBack } = useDecision.getState();
  const { asked, ask, confirm } = useSettingAside(visible);
  return (
    <>
      <ol className={cx(styles.list)}>
        {visible.map((candidate, index) => (
          <li key={candidate.uid} className={cx(styles.item)}>
            <CandidateEntry
              candidate={candidate}
              order={order}
              decimals={decimals}
              shared={shared.has(rankIn(order, candidate))}
              kept={kept.includes(candidate.uid)}
              prominent={index < SHORTLIST_SIZE}
              explanation={explanations.get(candidate.uid) ?? null}
              defaultsUsed={defaultsUsed}
              onKeep={() => keep(candidate.uid)}
              onPutBack={() => putBack(candidate.uid)}
              onSetAside={() => ask(candidate)}
            />
          </li>
        ))}
      </ol>
      <SetAsideDialog trust={asked} onSetAside={confirm} onCancel={() => ask(null)} />
    </>
  );
}

/** Asks for the reason, sets the trust aside, and brings focus to the trust that stands in its place. The app offers to undo it. */
function useSettingAside(visible: readonly RankedCandidate[]) {
  const [asked, ask] = useState<RankedCandidate | null>(null);
  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    if (asked !== null || focusNext.current === null) return;
    focusElement(focusNext.current);
    focusNext.current = null;
  }, [asked]);
  const confirm = (reason: string) => {
    if (asked === null) return;
    const place = visible.indexOf(asked);
    const next = visible[place + 1] ?? visible[place - 1];
    focusNext.current = next === undefined ? LIST_ID : entryId(next);
    useDecision.getState().setAside(asked.uid, reason);
    ask(null);
  };
  return { asked, ask, confirm };
}
