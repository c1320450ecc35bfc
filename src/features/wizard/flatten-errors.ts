import type { FieldError } from '../../ui/error-summary.tsx';

function isBranch(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !(given instanceof Element);
}

/** Every message of a form's errors with the id of its field, in the order in which the fields stand. */
export function flattenErrors(errors: unknown, path: readonly string[] = []): readonly FieldError[] {
  if (!isBranch(errors)) return [];
  if (typeof errors.message === 'string') return [{ fieldId: path.join('.'), message: errors.message }];
  return Object.entries(errors).flatMap(([key, child]) => flattenErrors(child, [...path, key]));
}

/** The message for one field; undefined while there is none. */
export function messageFor(errors: readonly FieldError[], fieldId: string): string | undefined {
  return errors.find((error) => error.fieldId === fieldId)?.message;
}
