/** The next free id of a series, as in "visit-3": one above the highest in use. */
export function nextId(series: string, used: readonly string[]): string {
  const numbers = used.flatMap((id) =>
    id.startsWith(`${series}-`) ? [Number(id.slice(series.length + 1))] : [],
  );
  return `${series}-${Math.max(0, ...numbers.filter(Number.isInteger)) + 1}`;
}

/** A free id of the series that an id belongs to: for "visit-3" the next of "visit". */
export function freshIdLike(id: string, used: readonly string[]): string {
  return nextId(id.replace(/-\d+$/, ''), used);
}
