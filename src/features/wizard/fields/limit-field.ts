import * as z from 'zod/mini';
import type { Field } from './field.ts';
import { numberField } from './number-field.ts';

/** A number that rules trusts out, or no limit: an empty field. */
export function limitField(options: Parameters<typeof numberField>[0]): Field<number | 'no-limit'> {
  const { spec, toForm, schema } = numberField(options);
  return {
    spec,
    toForm: (value, confirmed) => toForm(value === 'no-limit' ? undefined : value, confirmed),
    schema: z.pipe(
      schema,
      z.transform((value): number | 'no-limit' => (value === undefined ? 'no-limit' : value)),
    ),
  };
}
