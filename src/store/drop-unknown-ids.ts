import { CONSIDERATION_IDS } from '../domain/consideration.ts';
import { PHASES } from '../domain/phase.ts';
import { ALTERNATIVE_IDS } from '../finding/comparison-work.ts';
import { ONE_OFF_IDS } from '../finding/costs/cost-work.ts';
import { CONSULTED, FURTHER_DECISIONS } from '../finding/delegation-work.ts';
import { STAKEHOLDER_IDS } from '../finding/value-meaning.ts';
import {
  DELEGATED_DECISIONS,
  KEEP_IDS,
  LOCAL_BOARD_NEEDS,
  RIGHT_IDS,
  SECTION_IDS,
  VALUE_IDS,
} from '../matching/answers.ts';
import { CHOICE_IDS, MOTIVE_IDS } from '../readiness/choice.ts';
import { OFFER_COMPONENT_IDS } from '../readiness/offers/offer.ts';
import { PATTERN_IDS } from '../readiness/patterns/pattern.ts';
import { JOINING_STEP_IDS } from '../readiness/plan-choices.ts';
import { NOTE_KEYS } from './decision-file.ts';
import type { FileNotice } from './decision-file-error.ts';

/** Parsed JSON. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/** Ids that today's criteria have; those of a file that are not among them are left out. */
export type KnownIds = { readonly criterionIds: readonly string[] };

type Rule = {
  /** `*` stands for every key of a group and every item of a list. */
  readonly path: readonly string[];
  /** `keys`: the object's keys are ids. `items`: the list's items are ids. `item-ids`: the list's items carry an `id`. `value`: the value is an id, and its key may be absent. */
  readonly where: 'keys' | 'items' | 'item-ids' | 'value';
  readonly known: readonly string[];
};

const rulesFor = ({ criterionIds }: KnownIds): readonly Rule[] => [
  { path: ['draft'], where: 'keys', known: SECTION_IDS },
  { path: ['notes'], where: 'keys', known: NOTE_KEYS },
  { path: ['visited'], where: 'items', known: NOTE_KEYS },
  { path: ['draft', 'rights', 'held'], where: 'keys', known: RIGHT_IDS },
  { path: ['draft', 'vision', 'values'], where: 'item-ids', known: VALUE_IDS },
  { path: ['draft', 'vision', 'keep'], where: 'items', known: KEEP_IDS },
  { path: ['draft', 'governance', 'decisions'], where: 'keys', known: DELEGATED_DECISIONS },
  { path: ['draft', 'governance', 'localBoard'], where: 'items', known: LOCAL_BOARD_NEEDS },
  { path: ['draft', 'limits', 'mustHave'], where: 'items', known: PHASES },
  { path: ['draft', 'limits', 'mustNotHave'], where: 'items', known: PHASES },
  { path: ['draft', 'weights', 'considerations'], where: 'keys', known: CONSIDERATION_IDS },
  { path: ['draft', 'weights', 'criteria'], where: 'keys', known: criterionIds },
  { path: ['governors', '*', 'considerations'], where: 'keys', known: CONSIDERATION_IDS },
  { path: ['readiness', 'pattern'], where: 'value', known: PATTERN_IDS },
  { path: ['readiness', 'choice'], where: 'value', known: CHOICE_IDS },
  { path: ['readiness', 'offers', '*', 'says'], where: 'keys', known: OFFER_COMPONENT_IDS },
  { path: ['readiness', 'motives'], where: 'items', known: MOTIVE_IDS },
  { path: ['readiness', 'choiceNotes'], where: 'keys', known: CHOICE_IDS },
  { path: ['readiness', 'plan', 'joining'], where: 'keys', known: JOINING_STEP_IDS },
  { path: ['finding', 'delegation', 'wantedFurther'], where: 'keys', known: FURTHER_DECISIONS },
  { path: ['finding', 'delegation', 'wantedConsulted', '*'], where: 'items', known: CONSULTED },
  { path: ['finding', 'delegation', 'schemes', '*', '*', 'consulted'], where: 'items', known: CONSULTED },
  { path: ['finding', 'values', '*'], where: 'keys', known: STAKEHOLDER_IDS },
  { path: ['finding', 'costs', 'trusts', '*', 'oneOffs'], where: 'keys', known: ONE_OFF_IDS },
  { path: ['finding', 'comparison', 'alternatives'], where: 'items', known: ALTERNATIVE_IDS },
];

/** True for a JSON object; false for lists, null and plain values. */
export function isJsonObject(json: Json | undefined): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function idOf(item: Json, where: Rule['where']): string | null {
  const id = where === 'item-ids' && isJsonObject(item) ? item.id : where === 'items' ? item : null;
  return typeof id === 'string' ? id : null;
}

function withoutUnknown(json: Json, rule: Rule, drop: (id: string) => void): Json | undefined {
  const isKnown = (id: string | null): boolean => {
    if (id === null || rule.known.includes(id)) return true;
    drop(id);
    return false;
  };
  if (rule.where === 'value') return typeof json !== 'string' || isKnown(json) ? json : undefined;
  if (rule.where === 'keys') {
    return isJsonObject(json)
      ? Object.fromEntries(Object.entries(json).filter(([key]) => isKnown(key)))
      : json;
  }
  return Array.isArray(json) ? json.filter((item: Json) => isKnown(idOf(item, rule.where))) : json;
}

/** Gets what is found, and where; `undefined` leaves it out. */
type Change = (found: Json, path: readonly string[]) => Json | undefined;

function changeAt(
  json: Json,
  [step, ...rest]: readonly string[],
  change: Change,
  path: readonly string[] = [],
): Json | undefined {
  if (step === undefined) return change(json, path);
  const at = (key: string, child: Json): Json | undefined =>
    step === '*' || key === step ? changeAt(child, rest, change, [...path, key]) : child;
  if (Array.isArray(json)) {
    return json.flatMap((item: Json, index) => {
      const changed = at(String(index), item);
      return changed === undefined ? [] : [changed];
    });
  }
  if (!isJsonObject(json)) return json;
  return Object.fromEntries(
    Object.entries(json).flatMap(([key, child]) => {
      const changed = at(key, child);
      return changed === undefined ? [] : [[key, changed] as const];
    }),
  );
}

/**
 * Leaves out ids that this version does not know, one notice each, so that a file from a colleague with another version still
 * opens. Values of the wrong kind stay for the schema to refuse. Trust UIDs are never dropped: the register may change back.
 */
export function dropUnknownIds(
  json: Json,
  known: KnownIds,
): { readonly json: Json; readonly notices: readonly FileNotice[] } {
  const notices: FileNotice[] = [];
  let cleaned: Json = json;
  for (const rule of rulesFor(known)) {
    const changed = changeAt(cleaned, rule.path, (found, path) =>
      withoutUnknown(found, rule, (id) =>
        notices.push({ kind: 'unknown-id-dropped', path: path.join('.'), id }),
      ),
    );
    if (changed !== undefined) cleaned = changed;
  }
  return { json: cleaned, notices };
}
