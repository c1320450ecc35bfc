import * as z from 'zod/mini';
import type { Field, FieldSpec, FormValues } from './field.ts';

/** Fields by the names of the values that they give. */
export type FieldsOf<V> = { readonly [F in keyof V]?: Field<V[F]> };

/** What a form gives: each value, or `undefined` where it was not said. */
export type ReadValues<V> = { readonly [F in keyof V]?: V[F] | undefined };

type NamedField = readonly [name: string, field: Field<unknown>];

function named<V>(fields: FieldsOf<V>): readonly NamedField[] {
  return Object.entries(fields);
}

/** What to draw, in the order of the fields. */
export function drawnFields<V>(
  fields: FieldsOf<V>,
): readonly { readonly name: string; readonly spec: FieldSpec }[] {
  return named(fields).map(([name, { spec }]) => ({ name, spec }));
}

/** What the form starts with. `confirmed`: the questions were answered before. */
export function startValues<V>(
  fields: FieldsOf<V>,
  saved: Readonly<Partial<V>> | undefined,
  confirmed: boolean,
): FormValues {
  const known = new Map<string, unknown>(saved === undefined ? [] : Object.entries(saved));
  return Object.fromEntries(
    named(fields).map(([name, { toForm }]) => [name, toForm(known.get(name), confirmed)]),
  );
}

/** Reads a whole form, all faults at once. */
export function formSchema<V>(fields: FieldsOf<V>): z.ZodMiniType<ReadValues<V>, FormValues> {
  const shape = Object.fromEntries(named(fields).map(([name, { schema }]) => [name, schema]));
  return z.pipe(
    z.pipe(
      z.pipe(
        z.custom<FormValues>((given) => typeof given === 'object'),
        z.transform((values): Readonly<Record<string, unknown>> => values),
      ),
      z.object(shape),
    ),
    // Names and schemas come from `fields`, whose type pairs them; an object of schemas built from entries has lost it.
    z.transform((values) => values as ReadValues<V>),
  );
}
