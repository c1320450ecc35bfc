import type { ReadinessFacts } from './facts.ts';
import type { Applicability, GateId, ItemFinding, ReadinessItem } from './item.ts';
import { STAGES, sidesOf } from './item.ts';
import { READINESS_ITEMS } from './items/index.ts';
import { BLANK_ITEM_RECORD, type ItemRecord, type ReadinessRecords, type Side } from './record.ts';

/**
 * Where an item stands. `done`: marked so. `settled`: done elsewhere in Trust Match. `set-aside`: does not apply, either by the
 * facts or with a reason given. `reason-missing`: marked as not applying without a reason, which leaves it open.
 */
const STANDINGS = ['done', 'settled', 'set-aside', 'reason-missing', 'in-progress', 'not-started'] as const;
export type Standing = (typeof STANDINGS)[number];

/** A standing in words, to go on from a colon. Done elsewhere in Trust Match is done. */
export const STANDING_LABELS: Readonly<Record<Standing, string>> = {
  done: 'done',
  settled: 'done',
  'set-aside': 'does not apply',
  'reason-missing': 'said not to apply, but not why',
  'in-progress': 'in progress',
  'not-started': 'not started',
};

/** One item on one side, with all that is known of it. */
export type ItemState = {
  readonly item: ReadinessItem;
  readonly side: Side;
  readonly standing: Standing;
  readonly applicability: Applicability;
  readonly finding: ItemFinding;
  readonly record: ItemRecord;
};

/** A gate that concerns this school. A closed one says what it holds up and, in our words, what the guidance asks. */
export type GateState = {
  readonly id: GateId;
  readonly state: ItemState;
  readonly open: boolean;
  readonly reason: string;
};

/** What stands in the way, if anything. `ready`: nothing that the guidance asks for is missing on either side. */
export type ReadinessVerdict =
  | { readonly kind: 'blocked'; readonly gates: readonly [GateState, ...GateState[]] }
  | { readonly kind: 'not-ready'; readonly missingSchool: number; readonly missingTrust: number }
  | { readonly kind: 'ready' };

/** Readiness as what is missing, in order: closed gates first, then by stage, then in the order of the list. Never a share alone. */
export type Readiness = {
  readonly verdict: ReadinessVerdict;
  readonly gates: readonly GateState[];
  /** What the guidance asks for and is not done. */
  readonly missing: readonly ItemState[];
  /** What our own list adds and is not done; it never stands in the way of "ready". */
  readonly alsoOpen: readonly ItemState[];
  /** Every item on every side that answers for it, in order. */
  readonly states: readonly ItemState[];
};

/**
 * Readiness from the facts and both sides' records. Records of unknown ids are left aside. A gate opens only when its item is
 * marked done: setting it aside does not open it, since the facts say that it applies.
 */
export function readinessOf(
  facts: ReadinessFacts,
  records: ReadinessRecords,
  items: readonly ReadinessItem[] = READINESS_ITEMS,
): Readiness {
  const states = items.flatMap((item) =>
    sidesOf(item).map((side) => stateOf(item, side, facts, records[side][item.id])),
  );
  const gates = states.flatMap(gateOf);
  const open = states.filter(isMissing).toSorted(inOrderOfWork);
  const missing = open.filter(({ item }) => item.origin.kind === 'guidance');
  const alsoOpen = open.filter(({ item }) => item.origin.kind === 'not-from-the-guidance');
  return { verdict: verdictOf(gates, missing), gates, missing, alsoOpen, states };
}

function stateOf(
  item: ReadinessItem,
  side: Side,
  facts: ReadinessFacts,
  written: ItemRecord | undefined,
): ItemState {
  const record = written ?? BLANK_ITEM_RECORD;
  const applicability = item.appliesWhen(facts);
  const finding = item.findingOf(facts);
  const standing = standingOf(item, record, applicability, finding);
  return { item, side, standing, applicability, finding, record };
}

function standingOf(
  item: ReadinessItem,
  { status, why }: ItemRecord,
  applicability: Applicability,
  finding: ItemFinding,
): Standing {
  if (applicability.kind === 'does-not-apply') return 'set-aside';
  if (status === 'done') return 'done';
  if (finding.kind === 'settled') return 'settled';
  if (status !== 'does-not-apply') return status;
  if (item.gate !== undefined) return 'not-started';
  return why.trim() === '' ? 'reason-missing' : 'set-aside';
}

/** True while an item is still to be done. */
export function isMissing({ standing }: Pick<ItemState, 'standing'>): boolean {
  return standing !== 'done' && standing !== 'settled' && standing !== 'set-aside';
}

function gateOf(state: ItemState): readonly GateState[] {
  const { item, standing, finding } = state;
  if (item.gate === undefined || standing === 'set-aside') return [];
  return [{ id: item.gate, state, open: !isMissing(state), reason: reasonOf(item, finding) }];
}

/** What the guidance asks, and what is recorded that falls short of it. */
function reasonOf({ why }: ReadinessItem, finding: ItemFinding): string {
  return finding.kind === 'settled' || finding.why === undefined ? why : `${why} ${finding.why}`;
}

function inOrderOfWork(a: ItemState, b: ItemState): number {
  const gatesFirst = Number(b.item.gate !== undefined) - Number(a.item.gate !== undefined);
  return gatesFirst || STAGES.indexOf(a.item.stage) - STAGES.indexOf(b.item.stage);
}

function verdictOf(gates: readonly GateState[], missing: readonly ItemState[]): ReadinessVerdict {
  const [first, ...others] = gates.filter(({ open }) => !open);
  if (first !== undefined) return { kind: 'blocked', gates: [first, ...others] };
  if (missing.length === 0) return { kind: 'ready' };
  const missingSchool = missing.filter(({ side }) => side === 'school').length;
  return { kind: 'not-ready', missingSchool, missingTrust: missing.length - missingSchool };
}
