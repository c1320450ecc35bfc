import {
  type CellInformation,
  cellInformation,
  constraintEffect,
  type DecisionTable,
  questionInformation,
  selectCandidates,
} from '../../decision/index.ts';
import type { Score } from '../../domain/score.ts';
import type { TrustUid } from '../../domain/trust-uid.ts';
import { itemAt } from '../item-at.ts';
import { type Field, type NamedTrust, rowsOf, trustAt } from './field.ts';

/** Answers drawn per question: the standard error of a share is at most 1.6 points of 100. */
const SAMPLES = 1_000;
const SEED = 1;

/** What the answer "no" about one trust would do. */
export type Refusal = {
  readonly trust: NamedTrust;
  /** Somebody else would be first of the shortlist. */
  readonly firstChanges: boolean;
  /** Who would move up into the shortlist, where it is simply the first of the order. */
  readonly movesUp?: NamedTrust;
};

/** A consent that is still open for some trusts of the shortlist; a "no" takes the trust out. */
export type OpenConsent = {
  readonly kind: 'consent';
  readonly constraintId: string;
  /** What to do, as a short instruction: "Ask the diocese whether it would agree to this trust". */
  readonly toSettle: string;
  /** One per trust that it is open for, in order of place. */
  readonly refusals: readonly Refusal[];
};

/** A criterion that only the trusts themselves can answer, still open for some trusts of the shortlist. */
export type OpenQuestion = {
  readonly kind: 'question';
  readonly criterionId: string;
  readonly label: string;
  /** What to ask for. */
  readonly documents: string;
  readonly openFor: readonly NamedTrust[];
  /** Share of the answers drawn (0 to 1) that would put another trust first of the shortlist. */
  readonly firstChangeShare: Score;
  /** Share that would let a trust from outside into the shortlist; absent where the user chose the shortlist by hand. */
  readonly outsiderShare?: Score;
  /** The trust whose own answer, with all else as expected, is likeliest to change the shortlist (or who leads one chosen by hand). */
  readonly askFirst?: NamedTrust & { readonly changeShare: Score };
  /** For each trust that it is open for: the share of its answers that would change the shortlist, or who leads one chosen by hand. */
  readonly changeShares: Readonly<Partial<Record<TrustUid, Score>>>;
};

export type NextStep = OpenConsent | OpenQuestion;

/**
 * What could still change the shortlist, most decisive first: open consents, then open questions. A question counts when its criterion
 * has weight and an answer drawn could change something. Answers are drawn evenly from what remains possible.
 *
 * Source: value of information, Raiffa and Schlaifer (1961), Applied Statistical Decision Theory.
 */
export function whatNext(field: Field, uids: readonly TrustUid[]): readonly NextStep[] {
  const arena = arenaOf(field, rowsOf(field, uids));
  return [...openConsents(field, arena), ...openQuestions(field, arena)];
}

/**
 * Where the shortlist is judged. `followers`: it is the first of the order, so those behind it can move up. Otherwise the user chose it,
 * and only the order within it is at stake.
 */
type Arena = {
  readonly rows: readonly number[];
  readonly followers: boolean;
};

function arenaOf({ members }: Field, rows: readonly number[]): Arena {
  const followers = rows.length < members.length && rows.every((row, place) => row === place);
  return { rows, followers };
}

function openConsents(field: Field, { rows, followers }: Arena): readonly OpenConsent[] {
  const order = followers ? [...field.members.keys()] : rows;
  const byAsk = new Map<string, { constraintId: string; toSettle: string; refusals: Refusal[] }>();
  for (const row of rows) {
    for (const { constraintId, state, toSettle } of verdictsOf(field, row)) {
      if (state !== 'unknown' || toSettle === undefined) continue;
      const key = `${constraintId} ${toSettle}`;
      const consent = byAsk.get(key) ?? { constraintId, toSettle, refusals: [] };
      const { incoming, firstChanges } = constraintEffect(order, new Set([row]), rows.length);
      const [next] = incoming;
      consent.refusals.push({
        trust: trustAt(field, row),
        firstChanges,
        ...(next === undefined ? {} : { movesUp: trustAt(field, next) }),
      });
      byAsk.set(key, consent);
    }
  }
  const decides = ({ refusals }: OpenConsent) => (refusals.some(({ firstChanges }) => firstChanges) ? 1 : 0);
  return [...byAsk.values()]
    .map((consent): OpenConsent => ({ kind: 'consent', ...consent }))
    .sort((a, b) => decides(b) - decides(a) || b.refusals.length - a.refusals.length);
}

function verdictsOf({ gathered, table }: Field, row: number) {
  const uid = itemAt(table.candidateIds, row);
  const at = gathered.pairings.findIndex(({ profile }) => profile.trust.uid === uid);
  return itemAt(gathered.verdicts, at);
}

function openQuestions(field: Field, arena: Arena): readonly OpenQuestion[] {
  const { gathered, table, weights } = field;
  const { rows, followers } = arena;
  const shortlist = selectCandidates(table, rows);
  const cells = followers
    ? cellInformation(table, weights, rows, rows.length)
    : rowsBack(cellInformation(shortlist, weights, [...rows.keys()], 1), rows);
  const questions = gathered.criteria.flatMap((criterion, column): readonly OpenQuestion[] => {
    if (criterion.origin !== 'recorded' || !(Number(weights[column]) > 0)) return [];
    const open = rows.filter((row) => table.known[row * gathered.criteria.length + column] === 0);
    if (open.length === 0) return [];
    const ask = (of: DecisionTable, asked: readonly number[], count: number) =>
      questionInformation(of, weights, { criteria: [column], asked }, count, {
        samples: SAMPLES,
        seed: SEED,
      });
    return [
      {
        kind: 'question',
        criterionId: criterion.id,
        label: criterion.label,
        documents: criterion.documents,
        openFor: open.map((row) => trustAt(field, row)),
        firstChangeShare: ask(shortlist, [...rows.keys()], 1).firstChangeShare,
        ...(followers ? { outsiderShare: ask(table, rows, rows.length).shortlistChangeShare } : {}),
        ...askFirst(field, cells, column),
        changeShares: changeShares(field, cells, column),
      },
    ];
  });
  return questions
    .filter((question) => decisiveness(question) > 0)
    .sort((a, b) => decisiveness(b) - decisiveness(a));
}

/** Who is first weighs as much as who is in. */
function decisiveness({ firstChangeShare, outsiderShare }: OpenQuestion): number {
  return outsiderShare === undefined ? firstChangeShare : firstChangeShare + outsiderShare;
}

function askFirst(
  field: Field,
  cells: readonly CellInformation[],
  column: number,
): Pick<OpenQuestion, 'askFirst'> {
  const cell = cells.find(({ criterion }) => criterion === column);
  if (cell === undefined || cell.changeShare === 0) return {};
  return { askFirst: { ...trustAt(field, cell.candidate), changeShare: cell.changeShare } };
}

function changeShares(
  field: Field,
  cells: readonly CellInformation[],
  column: number,
): OpenQuestion['changeShares'] {
  return Object.fromEntries(
    cells
      .filter(({ criterion }) => criterion === column)
      .map(({ candidate, changeShare }) => [trustAt(field, candidate).uid, changeShare]),
  );
}

function rowsBack(cells: readonly CellInformation[], rows: readonly number[]): readonly CellInformation[] {
  return cells.map((cell) => ({ ...cell, candidate: itemAt(rows, cell.candidate) }));
}
