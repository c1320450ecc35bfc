import { err, ok, type Result } from '../../domain/result.ts';
import type { Figure } from './cost-work.ts';

/** Least and most that a figure may be, both included. */
export type FigureBounds = { readonly least: number; readonly most: number };

/** Why two texts are no figure, and which of the two to put right. */
export type FigureProblem =
  | { readonly kind: 'not-a-number'; readonly end: 'low' | 'high'; readonly given: string }
  | { readonly kind: 'out-of-bounds'; readonly end: 'low' | 'high'; readonly bounds: FigureBounds }
  | { readonly kind: 'low-missing'; readonly end: 'low' }
  | { readonly kind: 'wrong-order'; readonly end: 'high'; readonly low: number };

/**
 * A figure as typed: one number, or a lowest and a highest. Pound signs, commas between thousands, per cent
 * signs and either minus are understood; "4,5" is not taken for 45.
 * Two empty texts are "not known": undefined, never nothing.
 */
export function parseFigure(
  lowText: string,
  highText: string,
  bounds: FigureBounds,
): Result<Figure | undefined, FigureProblem> {
  const low = parseEnd('low', lowText, bounds);
  if (!low.ok) return low;
  const high = parseEnd('high', highText, bounds);
  if (!high.ok) return high;
  if (low.value === undefined) {
    return high.value === undefined ? ok(undefined) : err({ kind: 'low-missing', end: 'low' });
  }
  if (high.value === undefined) return ok({ low: low.value, high: low.value });
  return high.value < low.value
    ? err({ kind: 'wrong-order', end: 'high', low: low.value })
    : ok({ low: low.value, high: high.value });
}

function parseEnd(
  end: 'low' | 'high',
  text: string,
  bounds: FigureBounds,
): Result<number | undefined, FigureProblem> {
  const plain = text
    .replaceAll(/[£%\s]/g, '')
    .replaceAll(/,(?=\d{3}(?!\d))/g, '')
    .replace('−', '-');
  if (plain === '' && text.trim() === '') return ok(undefined);
  if (!/^-?(\d+(\.\d+)?|\.\d+)$/.test(plain)) return err({ kind: 'not-a-number', end, given: text.trim() });
  const value = Number(plain);
  return value < bounds.least || value > bounds.most
    ? err({ kind: 'out-of-bounds', end, bounds })
    : ok(value);
}
