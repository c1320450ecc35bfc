import type { Maybe } from '../../domain/unknown.ts';
import { COST_YEARS, type CostLine, type CostYear, costLine } from './cost-line.ts';
import type { Charge, OurBudget } from './cost-work.ts';
import { grantOf, pupilsOf, type Worked } from './grant.ts';
import { type MoneyRange, multiplyRanges, NOTHING_OR_MORE, wholePounds } from './money-range.ts';
import { figureInWords, rangeInWords } from './money-words.ts';

const CHARGE_GAP = 'what the trust takes';

/**
 * What the trust would take in each year. Per cent: share × grant. Per pupil: pounds × pupils. Pooling: grant − what the trust's
 * formula would give back; below nothing where it would give more. Without a figure there is no honest upper bound: the line is a gap.
 */
export function chargeLine(charge: Charge | undefined, budget: OurBudget, pupils: Maybe<number>): CostLine {
  const years = COST_YEARS.map((year) => chargeOf(year, charge, budget, pupils));
  const [first, second, third] = years;
  if (first === undefined || second === undefined || third === undefined) throw new RangeError('three years');
  const labels = new Set(years.map(({ words }) => words)).size === 1;
  return costLine({
    id: 'charge',
    label: charge?.kind === 'pooling' ? 'Grant that the pool keeps' : 'Contribution to the trust',
    years: [first.range, second.range, third.range],
    formulas: years.map(({ words }, index) =>
      labels ? `Each year: ${words}` : `Year ${index + 1}: ${words}`,
    ),
    bounds: years.flatMap(({ bound }) => (bound === undefined ? [] : [bound])),
    gaps: years.flatMap(({ gaps }) => gaps),
  });
}

type YearsCharge = Worked & { readonly bound?: string };

function chargeOf(
  year: CostYear,
  charge: Charge | undefined,
  budget: OurBudget,
  pupils: Maybe<number>,
): YearsCharge {
  if (charge === undefined) {
    return {
      range: NOTHING_OR_MORE,
      words: 'what the trust takes is not known',
      gaps: [CHARGE_GAP],
      bound:
        'What the trust takes: nothing or more; there is no honest highest figure until the trust gives one.',
    };
  }
  switch (charge.kind) {
    case 'percent':
      return shareOfGrant(charge, grantOf(year, budget, pupils));
    case 'per-pupil':
      return perPupil(charge, pupilsOf(pupils));
    case 'pooling':
      return pooled(charge, grantOf(year, budget, pupils));
    default:
      return charge.kind satisfies never;
  }
}

function shareOfGrant({ figure }: Charge, grant: Worked): YearsCharge {
  const share = figure === undefined ? NOTHING_OR_MORE : figure;
  const range = wholePounds(multiplyRanges(hundredths(share), grant.range));
  const words = `${figure === undefined ? 'a share (not known)' : figureInWords(figure, { after: '%' })} of ${grant.words} = ${rangeInWords(range)}`;
  return { range, words, ...openParts(figure, grant, 'the share of your grant that the trust takes') };
}

function perPupil({ figure }: Charge, roll: Worked): YearsCharge {
  const range = wholePounds(multiplyRanges(figure ?? NOTHING_OR_MORE, roll.range));
  const words = `${figure === undefined ? 'pounds a pupil (not known)' : figureInWords(figure, { before: '£' })} × ${roll.words} = ${rangeInWords(range)}`;
  return { range, words, ...openParts(figure, roll, 'what the trust takes for each pupil') };
}

function pooled({ figure }: Charge, grant: Worked): YearsCharge {
  const given = figure ?? NOTHING_OR_MORE;
  const kept = hundredths({ low: 100 - given.high, high: 100 - given.low });
  const range = wholePounds(multiplyRanges(kept, grant.range));
  const words = `${grant.words} − ${figure === undefined ? 'what the pool gives back (not known)' : `${figureInWords(figure, { after: '%' })} of it`} = ${rangeInWords(range)}`;
  const open = openParts(figure, grant, 'what the pool would give you of your grant');
  return figure === undefined
    ? {
        range,
        words,
        ...open,
        bound:
          'The pool can keep at most the whole grant; how much more than your grant it could give has no limit.',
      }
    : { range, words, ...open };
}

function hundredths({ low, high }: MoneyRange): MoneyRange {
  return { low: low / 100, high: high / 100 };
}

function openParts(figure: Charge['figure'], base: Worked, gap: string): Pick<YearsCharge, 'gaps' | 'bound'> {
  return figure === undefined
    ? {
        gaps: [gap, ...base.gaps],
        bound: `${gap.charAt(0).toUpperCase()}${gap.slice(1)}: nothing or more; there is no honest highest figure until the trust gives one.`,
      }
    : { gaps: base.gaps };
}
