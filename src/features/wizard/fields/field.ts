import * as z from 'zod/mini';
import type { Choice } from '../../../ui/choice-group.tsx';

/** A value that the school chose, as the form holds it: listed ones by id, own ones by their words. Importance as text. */
export type ValueEntry = {
  readonly kind: 'listed' | 'own';
  readonly text: string;
  readonly importance: string;
};

/** A trust named in a form. */
export type TrustEntry = { readonly uid: string; readonly reason: string };

/** What a form holds for one field while it is being filled in. Groups of radios without a choice hold null. */
export type FormValue =
  | string
  | null
  | readonly string[]
  | { readonly [row: string]: string | null }
  | readonly ValueEntry[]
  | readonly TrustEntry[];

export type FormValues = { [name: string]: FormValue };

export type GridRow = { readonly id: string; readonly label: string; readonly hint?: string };

/** How a field is drawn. The field's name, under which the form holds it, is its key in the step. */
export type FieldSpec =
  | { readonly kind: 'text'; readonly label: string; readonly hint?: string; readonly optional?: boolean }
  | {
      readonly kind: 'number';
      readonly label: string;
      readonly hint?: string;
      readonly unit?: string;
    }
  | {
      readonly kind: 'choice';
      readonly legend: string;
      readonly hint?: string;
      readonly choices: readonly Choice[];
    }
  | {
      readonly kind: 'select';
      readonly label: string;
      readonly hint?: string;
      readonly options: readonly { readonly value: string; readonly label: string }[];
    }
  | {
      readonly kind: 'checks';
      readonly legend: string;
      readonly hint?: string;
      readonly choices: readonly Choice[];
      readonly layout: 'list' | 'line' | 'columns';
    }
  | {
      readonly kind: 'grid';
      readonly legend: string;
      readonly hint?: string;
      readonly rows: readonly GridRow[];
      readonly choices: readonly Choice[];
    }
  | { readonly kind: 'values'; readonly legend: string; readonly hint?: string }
  | { readonly kind: 'trusts'; readonly legend: string; readonly hint?: string }
  | {
      readonly kind: 'trust';
      readonly label: string;
      readonly hint?: string;
      /** Drawn only while another field of the form holds this value. */
      readonly shownWhen: { readonly field: string; readonly value: string };
    }
  | {
      readonly kind: 'swings';
      readonly legend: string;
      readonly swings: readonly Swing[];
    }
  | { readonly kind: 'shares'; readonly legend: string; readonly groups: readonly ShareGroup[] };

/** A consideration in the swing question: its end points, and why it does not count where it says nothing. */
export type Swing = {
  readonly id: string;
  readonly label: string;
  readonly endPoints: readonly { readonly worst: string; readonly best: string }[];
  readonly silent: boolean;
};

/** The criteria inside one consideration, each with its question. */
export type ShareGroup = {
  readonly label: string;
  readonly criteria: readonly {
    readonly id: string;
    readonly label: string;
    readonly question: string;
    /** Why it does not count for this school and these wishes. */
    readonly silence: string | undefined;
    readonly defaultShare: number;
  }[];
};

/** One answer: how it is drawn, how a saved value enters the form, and how what the form holds becomes a value again. */
export type Field<T> = {
  readonly spec: FieldSpec;
  /** `confirmed`: the step was answered before, so that "we do not know yet" stands where nothing was said. */
  readonly toForm: (value: T | undefined, confirmed: boolean) => FormValue;
  /** `undefined`: not said; the default applies. */
  readonly schema: z.ZodMiniType<T | undefined>;
};

/** Stands for "we do not know yet" among the choices of a form. */
export const NOT_KNOWN = 'not-known';

type Refuse = (message: string, ...path: readonly (string | number)[]) => void;

/** A schema from a function that reads what the form holds, or refuses it with messages for people. */
export function readForm<T>(read: (given: unknown, refuse: Refuse) => T): z.ZodMiniType<T> {
  return z.pipe(
    z.unknown(),
    z.transform((given, context) =>
      read(given, (message, ...path) =>
        context.issues.push({ code: 'custom', message, path: [...path], input: given }),
      ),
    ),
  );
}

function isList(
  value: FormValue | undefined,
): value is readonly string[] | readonly ValueEntry[] | readonly TrustEntry[] {
  return Array.isArray(value);
}

/** True for the entries of a field of values. */
export function isValueEntries(value: FormValue | undefined): value is readonly ValueEntry[] {
  return isList(value) && value.every((entry) => typeof entry === 'object' && 'importance' in entry);
}

/** True for the entries of a field of trusts. */
export function isTrustEntries(value: FormValue | undefined): value is readonly TrustEntry[] {
  return isList(value) && value.every((entry) => typeof entry === 'object' && 'uid' in entry);
}
