import { CONSIDERATION_IDS, type ConsiderationId } from '../../../domain/consideration.ts';
import { type Field, readForm, type ShareGroup, type Swing } from './field.ts';
import { parseTypedNumber } from './number-field.ts';

const BOUNDS = 'enter a number from 0 to 100';

/** What the form holds under a row's id; empty text where there is none. */
function typedIn(given: unknown, row: string): string {
  const entries = typeof given === 'object' && given !== null ? Object.entries(given) : [];
  const found: unknown = entries.find(([id]) => id === row)?.[1];
  return typeof found === 'string' ? found.trim() : '';
}

function swingIn(given: unknown, row: string): number | null {
  const number = parseTypedNumber(typedIn(given, row));
  return number === null || number > 100 ? null : number;
}

/** The considerations' swings that a form holds; null while one of them cannot be read. */
export function readSwings(given: unknown): Readonly<Record<ConsiderationId, number>> | null {
  const swings = CONSIDERATION_IDS.map((id) => [id, swingIn(given, id)] as const);
  if (swings.some(([, swing]) => swing === null)) return null;
  return Object.fromEntries(swings) as Record<ConsiderationId, number>;
}

type SwingsFieldOptions = {
  readonly legend: string;
  readonly swings: readonly Swing[];
  readonly defaults: Readonly<Record<ConsiderationId, number>>;
};

/** How much each consideration matters, 0 to 100. */
export function swingsField({
  legend,
  swings,
  defaults,
}: SwingsFieldOptions): Field<Readonly<Record<ConsiderationId, number>>> {
  return {
    spec: { kind: 'swings', legend, swings },
    toForm: (value) =>
      Object.fromEntries(CONSIDERATION_IDS.map((id) => [id, String((value ?? defaults)[id])])),
    schema: readForm((given, refuse) => {
      for (const { id, label } of swings) if (swingIn(given, id) === null) refuse(`${label}: ${BOUNDS}`, id);
      const read = readSwings(given);
      return read === null ? undefined : read;
    }),
  };
}

/** The criteria's swings that a form holds, without those left at their default; unreadable ones are left out. */
export function readShares(
  given: unknown,
  groups: readonly ShareGroup[],
): Readonly<Partial<Record<string, number>>> {
  const criteria = groups.flatMap((group) => group.criteria);
  return Object.fromEntries(
    criteria.flatMap(({ id, defaultShare }) => {
      const swing = swingIn(given, id);
      return swing === null || swing === defaultShare ? [] : [[id, swing] as const];
    }),
  );
}

/** How much each criterion matters within its consideration, 0 to 100. Only what differs from the default is kept. */
export function sharesField(
  legend: string,
  groups: readonly ShareGroup[],
): Field<Readonly<Partial<Record<string, number>>>> {
  const criteria = groups.flatMap((group) => group.criteria);
  return {
    spec: { kind: 'shares', legend, groups },
    toForm: (value) =>
      Object.fromEntries(criteria.map(({ id, defaultShare }) => [id, String(value?.[id] ?? defaultShare)])),
    schema: readForm((given, refuse) => {
      for (const { id, label } of criteria)
        if (swingIn(given, id) === null) refuse(`${label}: ${BOUNDS}`, id);
      const changed = readShares(given, groups);
      return Object.keys(changed).length === 0 ? undefined : changed;
    }),
  };
}
