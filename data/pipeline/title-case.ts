/** Sets a name published in capitals in title case. */
export function titleCase(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[\s(/&-])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}
