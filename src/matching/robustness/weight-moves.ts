import {
  groupCriteria,
  type StabilityInterval,
  stabilityIntervals,
  type Turn,
} from '../../decision/index.ts';
import { CONSIDERATION_IDS, type ConsiderationId } from '../../domain/consideration.ts';
import type { Score } from '../../domain/score.ts';
import { itemAt } from '../item-at.ts';
import { type Field, type NamedTrust, trustAt } from './field.ts';
import { TOP_PLACES } from './first-shares.ts';

/** Where a moving weight (its share of all weight, 0 to 1) changes who is in; `never`: nowhere between 0 and 1. */
export type MoveEnd =
  | {
      readonly kind: 'at';
      readonly weight: Score;
      readonly incoming: NamedTrust;
      readonly outgoing: NamedTrust;
    }
  | { readonly kind: 'never' };

/** How far down and how far up a weight can go before the trusts in these places change. */
export type Room = { readonly below: MoveEnd; readonly above: MoveEnd };

/**
 * How far one consideration's weight can move while the others keep their ratios. `tellsApart` is false where every competing trust has the
 * same expected score under it, mostly because nothing is known yet: then its weight moves nobody.
 */
export type WeightMove = {
  readonly considerationId: ConsiderationId;
  readonly weight: Score;
  readonly tellsApart: boolean;
  /** `only-weight`: it carries all the weight, so there are no others whose ratios could be kept. */
  readonly rooms:
    | { readonly kind: 'only-weight' }
    | { readonly kind: 'rooms'; readonly first: Room; readonly top: Room };
};

/**
 * One entry per consideration with a criterion that applies, in the fixed order, for the first place and for the first five
 * places among all competing trusts, by expected scores. Empty for an empty field.
 *
 * Source: Triantaphyllou and Sánchez (1997), Decision Sciences 28(1).
 */
export function weightMoves(field: Field): readonly WeightMove[] {
  if (field.members.length === 0) return [];
  const { ids, table, weights } = byConsideration(field);
  const first = stabilityIntervals(table, weights, 1, 'expected');
  const top = stabilityIntervals(table, weights, TOP_PLACES, 'expected');
  return ids.map((considerationId, group) => ({
    considerationId,
    weight: Number(weights[group]),
    tellsApart: differs(table.expected, ids.length, group),
    rooms: roomsOf(field, itemAt(first, group), itemAt(top, group)),
  }));
}

/** The field with one column per consideration that has a criterion; totals stay the same. */
export function byConsideration({ gathered, table, weights }: Field) {
  const applying = new Set(gathered.criteria.map(({ consideration }) => consideration));
  const ids = CONSIDERATION_IDS.filter((id) => applying.has(id));
  const groupOf = gathered.criteria.map(({ consideration }) => ids.indexOf(consideration));
  return { ids, groupOf, ...groupCriteria(table, weights, ids, groupOf) };
}

/** Expected scores closer than this are the same but for rounding. */
const ROUNDING = 1e-9;

function differs(values: Float64Array, width: number, column: number): boolean {
  const first = Number(values[column]);
  for (let at = column; at < values.length; at += width) {
    if (Math.abs(Number(values[at]) - first) > ROUNDING) return true;
  }
  return false;
}

function roomsOf(field: Field, first: StabilityInterval, top: StabilityInterval): WeightMove['rooms'] {
  if (first.kind === 'onlyWeight' || top.kind === 'onlyWeight') return { kind: 'only-weight' };
  const roomOf = ({ below, above }: typeof first): Room => ({
    below: endOf(field, below),
    above: endOf(field, above),
  });
  return { kind: 'rooms', first: roomOf(first), top: roomOf(top) };
}

function endOf(field: Field, turn: Turn): MoveEnd {
  if (turn.kind === 'never') return turn;
  const { at, incoming, outgoing } = turn;
  return { kind: 'at', weight: at, incoming: trustAt(field, incoming), outgoing: trustAt(field, outgoing) };
}
