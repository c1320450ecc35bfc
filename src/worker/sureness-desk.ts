import type { Weights } from '../decision/index.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { criterionWeights } from '../matching/criterion-weights.ts';
import type { Swings } from '../matching/governor-weights.ts';
import { type Field, fieldOf } from '../matching/robustness/field.ts';
import {
  type FirstShares,
  type FirstSharesRun,
  startFirstShares,
} from '../matching/robustness/first-shares.ts';
import { foldOrder } from '../matching/robustness/fold-order.ts';
import { otherOrders } from '../matching/robustness/other-orders.ts';
import { relatedCriteria } from '../matching/robustness/related-criteria.ts';
import { weightMoves } from '../matching/robustness/weight-moves.ts';
import { whatNext } from '../matching/robustness/what-next.ts';
import type { ShortlistInput, WorkerCalls, WorkerFailure } from './protocol.ts';
import type { TableKeeper } from './table-keeper.ts';

/** The questions about how sure an order is. */
export type SurenessKind = DrawingKind | 'sensitivity' | 'whatNext' | 'foldedOrder';

type DrawingKind = 'robustness' | 'governorShares';

/** Answers them; drawing takes long, so it comes in steps between which other questions are answered. */
export type SurenessDesk = {
  readonly [K in DrawingKind]: (
    ask: WorkerCalls[K]['ask'],
    onDrawn: (share: number) => void,
  ) => Promise<Result<WorkerCalls[K]['answer'], WorkerFailure>>;
} & {
  readonly [K in Exclude<SurenessKind, DrawingKind>]: (
    ask: WorkerCalls[K]['ask'],
  ) => WorkerCalls[K]['answer'];
};

export type SurenessParts = Pick<TableKeeper, 'tableFor'> & {
  /** Lets waiting questions be answered. */
  readonly pause: () => Promise<void>;
};

/** Ways of weighing drawn between two pauses: about ten milliseconds of work. */
const STEP = 100;

const SUPERSEDED: WorkerFailure = {
  code: 'superseded',
  message: 'A newer question took the place of this one.',
};

type Prepared = { readonly key: string; readonly field: Field | null; run: FirstSharesRun | null };

/** Keeps the field and the draws of the last input, so that drawing more goes on where it stopped. */
export function createSurenessDesk({ tableFor, pause }: SurenessParts): SurenessDesk {
  let last: Prepared | null = null;
  const turns = { robustness: 0, governorShares: 0 };

  const prepare = ({ school, answers, recorded, shortlist, leftOut }: ShortlistInput): Prepared => {
    const key = JSON.stringify([school, answers, recorded, shortlist, leftOut]);
    if (last?.key !== key) {
      const gathered = tableFor({ school, answers, recorded });
      const weights = criterionWeights(gathered.criteria, gathered.enquiry);
      last = { key, field: weights.ok ? fieldOf(gathered, weights.value, leftOut) : null, run: null };
    }
    return last;
  };

  /** Says from now on whether the question just begun is still the newest of its kind. */
  const begin = (kind: DrawingKind): (() => boolean) => {
    turns[kind] += 1;
    const mine = turns[kind];
    return () => turns[kind] === mine;
  };

  const drawUntil = async (
    run: FirstSharesRun,
    samples: number,
    onDrawn: (share: number) => void,
    isNewest: () => boolean,
  ): Promise<Result<FirstShares, WorkerFailure>> => {
    while (run.drawn() < samples) {
      run.drawUntil(Math.min(samples, run.drawn() + STEP));
      onDrawn(run.drawn() / samples);
      await pause();
      if (!isNewest()) return err(SUPERSEDED);
    }
    return ok(run.report());
  };

  return {
    robustness: async ({ samples, ...input }, onDrawn) => {
      const isNewest = begin('robustness');
      const prepared = prepare(input);
      if (prepared.field === null || prepared.field.members.length === 0) return ok(null);
      prepared.run ??= startFirstShares(prepared.field, input.shortlist);
      return drawUntil(prepared.run, samples, onDrawn, isNewest);
    },
    governorShares: async ({ samples, governors, ...input }, onDrawn) => {
      const isNewest = begin('governorShares');
      const { field } = prepare(input);
      if (field === null || field.members.length === 0) return ok(null);
      const weightings = governors.flatMap((swings) => weightsWith(field, swings));
      if (weightings.length === 0) return ok(null);
      const run = startFirstShares(field, input.shortlist, weightings);
      return drawUntil(run, samples, onDrawn, isNewest);
    },
    sensitivity: (input) => {
      const { field } = prepare(input);
      if (field === null) return null;
      return {
        moves: weightMoves(field),
        orders: otherOrders(field, input.shortlist),
        related: relatedCriteria(field),
      };
    },
    whatNext: (input) => {
      const { field } = prepare(input);
      return field === null ? [] : whatNext(field, input.shortlist);
    },
    foldedOrder: ({ leftOut, ...input }) => foldOrder(tableFor(input), leftOut),
  };
}

/** The weights per criterion that these numbers give; none where nothing would count. */
function weightsWith({ gathered: { criteria, enquiry } }: Field, considerations: Swings): readonly Weights[] {
  const { answers } = enquiry;
  const weights = { ...answers.weights, considerations };
  const found = criterionWeights(criteria, { ...enquiry, answers: { ...answers, weights } });
  return found.ok ? [found.value] : [];
}
