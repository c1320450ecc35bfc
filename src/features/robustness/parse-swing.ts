/** A number from 0 to 100 as typed, with a decimal point or comma; null for anything else. */
export function parseSwing(text: string): number | null {
  const trimmed = text.trim();
  if (!/^\d{1,3}([.,]\d{1,3})?$/.test(trimmed)) return null;
  const value = Number(trimmed.replace(',', '.'));
  return value <= 100 ? value : null;
}
