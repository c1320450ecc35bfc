import type { Decider } from '../../matching/answers.ts';
import { DECIDER_LEVELS } from '../../matching/criteria/delegation-fit.ts';
import { listed } from '../../matching/wording.ts';
import type { Consulted } from '../delegation-work.ts';
import { CONSULTED_LABELS } from './grid-decisions.ts';

/** How a scheme stands to a wish; without a wish, only whether the scheme is `recorded`. `apart` counts steps between school, local board and trust; `away` says on which side it lies. */
export type DecisionFit =
  | { readonly kind: 'no-wish'; readonly recorded: boolean }
  | { readonly kind: 'not-recorded' }
  | { readonly kind: 'as-wanted' }
  | { readonly kind: 'apart'; readonly steps: 1 | 2; readonly away: 'towards-trust' | 'towards-school' };

/** Sets who decides by the scheme against who should, one decision at a time. */
export function fitOf(wanted: Decider | undefined, scheme: Decider | undefined): DecisionFit {
  if (wanted === undefined) return { kind: 'no-wish', recorded: scheme !== undefined };
  if (scheme === undefined) return { kind: 'not-recorded' };
  const difference = DECIDER_LEVELS[scheme] - DECIDER_LEVELS[wanted];
  if (difference === 0) return { kind: 'as-wanted' };
  return {
    kind: 'apart',
    steps: Math.abs(difference) > 0.5 ? 2 : 1,
    away: difference < 0 ? 'towards-trust' : 'towards-school',
  };
}

/** The fit in a few words, for a cell of the grid. */
export function fitInWords(fit: DecisionFit): string {
  switch (fit.kind) {
    case 'no-wish':
      return fit.recorded ? 'You have not said what you want' : 'Not recorded yet';
    case 'not-recorded':
      return 'Not recorded yet';
    case 'as-wanted':
      return 'As you want it';
    case 'apart':
      return fit.steps === 2
        ? 'The opposite of what you want'
        : fit.away === 'towards-trust'
          ? 'Nearer to the trust than you want'
          : 'Nearer to the school than you want';
    default:
      return fit satisfies never;
  }
}

/** Whom you want consulted and the scheme leaves out, in a sentence; undefined where nobody is left out or one side is not known. */
export function leftOutInWords(
  wanted: readonly Consulted[] | undefined,
  scheme: readonly Consulted[] | undefined,
): string | undefined {
  if (wanted === undefined || scheme === undefined) return undefined;
  const missing = wanted.filter((body) => !scheme.includes(body));
  return missing.length === 0
    ? undefined
    : `Leaves out ${listed(missing.map((body) => CONSULTED_LABELS[body]))}, whom you want asked`;
}

/** "Asked first: headteacher and parents", "Nobody is asked first"; undefined where it is not known. */
export function consultedInWords(consulted: readonly Consulted[] | undefined): string | undefined {
  if (consulted === undefined) return undefined;
  return consulted.length === 0
    ? 'Nobody is asked first'
    : `Asked first: ${listed(consulted.map((body) => CONSULTED_LABELS[body]))}`;
}

/** "7 of 9 recorded as you want, 1 the opposite, 1 one step away, 2 not recorded": only decisions on which there is a wish. */
export function fitsInWords(fits: readonly DecisionFit[]): string {
  const wished = fits.filter(({ kind }) => kind !== 'no-wish');
  if (wished.length === 0) return 'You have not said what you want';
  const count = (is: (fit: DecisionFit) => boolean) => wished.filter(is).length;
  const recorded = wished.length - count(({ kind }) => kind === 'not-recorded');
  if (recorded === 0) return 'Nothing recorded yet on what you want';
  const parts = [
    `${count(({ kind }) => kind === 'as-wanted')} of ${recorded} recorded as you want`,
    plural(
      count((fit) => fit.kind === 'apart' && fit.steps === 2),
      'the opposite',
    ),
    plural(
      count((fit) => fit.kind === 'apart' && fit.steps === 1),
      'one step away',
    ),
    plural(wished.length - recorded, 'not recorded'),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

const plural = (count: number, words: string) => (count === 0 ? '' : `${count} ${words}`);
