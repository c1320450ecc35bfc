import fc from 'fast-check';
import type { FieldSpec, FormValue, FormValues } from '../../src/features/wizard/fields/field.ts';
import { IMPORTANCES, VALUE_IDS } from '../../src/matching/answers.ts';

const typedNumber = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 0, max: 120 }).map(String),
  fc.constantFrom('ten', '-1', '1,000', '7.5', ' 8 ', '1e3'),
);
const importance = fc.constantFrom(...IMPORTANCES.map(String));

const valueEntry = fc.oneof(
  fc.record({ kind: fc.constant('listed' as const), text: fc.constantFrom(...VALUE_IDS), importance }),
  fc.record({
    kind: fc.constant('own' as const),
    text: fc.constantFrom('Outdoor learning', 'Music'),
    importance,
  }),
);

function rowsOf(ids: readonly string[], value: fc.Arbitrary<string | null>): fc.Arbitrary<FormValue> {
  return fc.record(Object.fromEntries(ids.map((id) => [id, value])));
}

/** Whatever a user could leave in one field of a form. */
function arbitraryValue(spec: FieldSpec): fc.Arbitrary<FormValue> {
  switch (spec.kind) {
    case 'text':
      return fc.string({ maxLength: 40 });
    case 'number':
      return typedNumber;
    case 'choice':
      return fc.constantFrom(null, ...spec.choices.map(({ value }) => value));
    case 'select':
      return fc.constantFrom(...spec.options.map(({ value }) => value));
    case 'checks':
      return fc.subarray(spec.choices.map(({ value }) => value));
    case 'grid':
      return rowsOf(
        spec.rows.map(({ id }) => id),
        fc.constantFrom(null, ...spec.choices.map(({ value }) => value)),
      );
    case 'values':
      return fc.uniqueArray(valueEntry, { selector: ({ text }) => text, maxLength: 5 });
    case 'trusts':
      return fc.uniqueArray(
        fc.record({
          uid: fc.integer({ min: 1, max: 99_999 }).map(String),
          reason: fc.string({ maxLength: 30 }),
        }),
        { selector: ({ uid }) => uid, maxLength: 3 },
      );
    case 'trust':
      return fc.constantFrom('', '2044');
    case 'swings':
      return rowsOf(
        spec.swings.map(({ id }) => id),
        typedNumber,
      );
    case 'shares':
      return rowsOf(
        spec.groups.flatMap(({ criteria }) => criteria.map(({ id }) => id)),
        typedNumber,
      );
    default:
      return spec satisfies never;
  }
}

/** Whatever a user could leave in a form. */
export function arbitraryForm(
  fields: readonly { readonly name: string; readonly spec: FieldSpec }[],
): fc.Arbitrary<FormValues> {
  return fc.record(Object.fromEntries(fields.map(({ name, spec }) => [name, arbitraryValue(spec)])));
}
