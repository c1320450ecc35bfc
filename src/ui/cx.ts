/** Joins the class names that are there. Always a string, as `className` wants under exact optional types. */
export function cx(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter((name) => typeof name === 'string' && name !== '').join(' ');
}
