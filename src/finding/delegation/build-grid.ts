import type { CompleteAnswers, Decider } from '../../matching/answers.ts';
import type { RecordedEntry } from '../../matching/recorded.ts';
import type { ByDecision, Consulted, DelegationWork, SchemeLine } from '../delegation-work.ts';
import { contradicting, type LevelEntry, levelInForce } from '../level-in-force.ts';
import { deciderAt } from './decider-levels.ts';
import { type DecisionFit, fitOf } from './fit.ts';
import { aboutDecision, GRID_DECISIONS, type GridDecision, isRanked } from './grid-decisions.ts';

/** What the school wants of one decision; each part absent where there is no wish. */
export type Wish = { readonly decider?: Decider; readonly consulted?: readonly Consulted[] };

/** What one trust's scheme says of one decision, and how that stands to the wish. */
export type SchemeCell = {
  readonly decision: GridDecision;
  readonly decider?: Decider;
  /** The entry that says who decides: status, source, day, by whom. */
  readonly entry?: LevelEntry;
  /** Entries of another standing that say otherwise. */
  readonly contradicts: readonly LevelEntry[];
  readonly consulted?: readonly Consulted[];
  readonly note: string;
  readonly fit: DecisionFit;
};

/** What is known of one trust's scheme: the evidence log, and what stands beside it. */
export type KnownScheme = {
  readonly recorded: readonly RecordedEntry[];
  readonly lines: ByDecision<SchemeLine>;
};

/** The wish on one decision: the ten from the answers, the further ones from the grid's own wishes. */
export function wishFor(
  decision: GridDecision,
  decisions: CompleteAnswers['governance']['decisions'],
  { wantedFurther, wantedConsulted }: DelegationWork,
): Wish {
  const decider = isRanked(decision) ? decisions[decision] : wantedFurther[decision];
  const consulted = wantedConsulted[decision];
  return {
    ...(decider === undefined || decider === 'not-known' ? {} : { decider }),
    ...(consulted === undefined ? {} : { consulted }),
  };
}

/** One column of the grid, a cell for each decision in reading order. */
export function schemeColumn(
  { recorded, lines }: KnownScheme,
  wishOf: (decision: GridDecision) => Wish,
): readonly SchemeCell[] {
  return GRID_DECISIONS.map((decision) => {
    const entry = levelInForce(recorded, aboutDecision(decision));
    const decider = entry === undefined ? undefined : deciderAt(entry.answer.value);
    const line = lines[decision];
    return {
      decision,
      ...(entry === undefined ? {} : { entry }),
      ...(decider === undefined ? {} : { decider }),
      ...(line?.consulted === undefined ? {} : { consulted: line.consulted }),
      contradicts: contradicting(recorded, aboutDecision(decision)),
      note: [entry?.note, line?.note].filter((words) => words !== undefined && words !== '').join('. '),
      fit: fitOf(wishOf(decision).decider, decider),
    };
  });
}
