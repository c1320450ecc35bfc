/** JSON with one line per entry down to a depth, compact below: small on the wire, and a changed column is a changed line. */
export function formatJson(value: unknown, depth: number): string {
  return `${format(value, depth)}\n`;
}

function format(value: unknown, depth: number): string {
  if (depth === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[\n${value.map((entry) => format(entry, depth - 1)).join(',\n')}\n]`;
  const entries = Object.entries(value).map(
    ([key, entry]) => `${JSON.stringify(key)}:${format(entry, depth - 1)}`,
  );
  return `{\n${entries.join(',\n')}\n}`;
}
