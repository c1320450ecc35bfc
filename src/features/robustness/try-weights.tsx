import { useCallback, useState } from 'react';
import { CONSIDERATION_IDS, type ConsiderationId } from '../../domain/consideration.ts';
import type { WeightMove } from '../../matching/robustness/weight-moves.ts';
import { printedShares } from '../../matching/weight-shares.ts';
import type { ScoreDecimals } from '../../report/format/format-score.ts';
import { useDecision } from '../../store/use-decision.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { cx } from '../../ui/cx.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import type { ShortlistInput } from '../../worker/protocol.ts';
import type { ReadyInput } from '../rank-input.ts';
import { parseSwing } from './parse-swing.ts';
import { SwingRow } from './swing-row.tsx';
import { describeFirstThree, TriedOrder } from './tried-order.tsx';
import styles from './try-weights.module.css';
import { useTriedOrder } from './use-tried-order.ts';

type TryWeightsProps = {
  readonly input: ReadyInput;
  readonly ask: ShortlistInput;
  /** One per consideration in which something counts. */
  readonly moves: readonly WeightMove[];
  /** Of the stated order's scores. */
  readonly decimals: ScoreDecimals;
};

/** Numbers as typed, for those that were changed. */
type Typed = Readonly<Partial<Record<ConsiderationId, string>>>;

/** Sliders and number fields to try weights, with the order that they give. Nothing is kept until the user says so. */
export function TryWeights({ input, ask, moves, decimals }: TryWeightsProps) {
  const stated = input.answers.weights.considerations;
  const adopt = useDecision((state) => state.adoptWeights);
  const [typed, setTyped] = useState<Typed>({});
  const [said, setSaid] = useState<string | null>(null);
  const change = useCallback((id: ConsiderationId, text: string) => {
    setTyped((now) => ({ ...now, [id]: text }));
    setSaid(null);
  }, []);
  const taking = CONSIDERATION_IDS.filter((id) =>
    moves.some(({ considerationId }) => considerationId === id),
  );
  const textOf = (id: ConsiderationId) => typed[id] ?? String(stated[id]);
  const considerations = readAll(textOf, stated);
  const sum = considerations === null ? 0 : taking.reduce((total, id) => total + considerations[id], 0);
  const shares =
    considerations === null || sum === 0
      ? null
      : printedShares(Object.fromEntries(taking.map((id) => [id, considerations[id] / sum])));
  const changed = considerations !== null && taking.some((id) => considerations[id] !== stated[id]);
  const state = useTriedOrder(input, ask, considerations);
  const firstThree = describeFirstThree(state);
  const restart = (message: string) => {
    setTyped({});
    setSaid(message);
  };

  return (
    <div className={cx(styles.panel)}>
      <p className={cx(styles.intro)}>
        Move a slider or type a number, and the order follows at once. Your own weights stay as they are until
        you choose to use these.
      </p>
      <div>
        {taking.map((id) => (
          <SwingRow key={id} id={id} text={textOf(id)} share={shares?.[id] ?? null} onText={change} />
        ))}
        <ButtonRow>
          <Button
            aria-disabled={!changed || sum === 0}
            onClick={() => {
              if (considerations === null || !changed || sum === 0) return;
              adopt(considerations);
              restart('These are now your weights.');
            }}
          >
            Use these weights
          </Button>
          <Button look="secondary" onClick={() => restart('Your own weights are back.')}>
            Put back
          </Button>
        </ButtonRow>
        <LiveRegion message={said} />
        <LiveRegion visible={false} message={firstThree} />
        {firstThree !== null && (
          <p className={cx(styles.inShort)} aria-hidden="true">
            {firstThree}
          </p>
        )}
      </div>
      <TriedOrder state={state} shortlist={ask.shortlist} decimals={decimals} />
    </div>
  );
}

/** All six numbers, those that take no part as stated; null while one cannot be read. */
function readAll(
  textOf: (id: ConsiderationId) => string,
  stated: Readonly<Record<ConsiderationId, number>>,
): Readonly<Record<ConsiderationId, number>> | null {
  const read = { ...stated };
  for (const id of CONSIDERATION_IDS) {
    const value = parseSwing(textOf(id));
    if (value === null) return null;
    read[id] = value;
  }
  return read;
}
