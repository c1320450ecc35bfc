/** The outward code of a postcode or of its first part, in capitals: "ng15 6fw" gives "NG15". Null for anything else. */
export function outcodeOf(given: string): string | null {
  const compact = given.toUpperCase().replace(/\s+/g, '');
  return /^([A-Z]{1,2}\d[A-Z\d]?)(?:\d[A-Z]{2})?$/.exec(compact)?.[1] ?? null;
}
