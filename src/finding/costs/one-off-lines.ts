import { type CostLine, costLine } from './cost-line.ts';
import { type Figure, ONE_OFF_IDS, type OneOffId, type TrustCosts } from './cost-work.ts';
import { NOTHING, NOTHING_OR_MORE, wholePounds } from './money-range.ts';
import { figureInWords } from './money-words.ts';

/** The usual costs of joining, as the screens name them; they can stand inside a sentence. */
export const ONE_OFF_LABELS: Readonly<Record<OneOffId, string>> = {
  legal: 'legal advice and land',
  people: 'advice on staff transfer, pensions and consultation',
  systems: 'moving finance, IT and pupil data systems',
  contracts: 'ending contracts early',
  cover: 'leaders’ time and cover',
  name: 'signs, website and uniform',
};

/** One line for each usual cost of joining, paid in year 1. An absent figure is nothing or more, with no honest upper bound: a gap. */
export function oneOffLines(oneOffs: TrustCosts['oneOffs']): readonly CostLine[] {
  return ONE_OFF_IDS.map((id) => oneOffLine(id, oneOffs[id]));
}

function oneOffLine(id: OneOffId, figure: Figure | undefined): CostLine {
  const label = ONE_OFF_LABELS[id];
  return costLine({
    id: `once-${id}`,
    label: `${label.charAt(0).toUpperCase()}${label.slice(1)}`,
    years: [wholePounds(figure ?? NOTHING_OR_MORE), NOTHING, NOTHING],
    formulas: [figure === undefined ? 'Not known' : `${figureInWords(figure, { before: '£' })}, once`],
    bounds:
      figure === undefined ? [`${label.charAt(0).toUpperCase()}${label.slice(1)}: nothing or more.`] : [],
    gaps: figure === undefined ? [label] : [],
  });
}
