import { CONSIDERATION_LABELS } from '../../domain/consideration.ts';
import type { Score } from '../../domain/score.ts';
import { itemAt } from '../item-at.ts';
import { listed, sentenceCase, thousands, wholePoints } from '../wording.ts';
import type { Comparison } from './compare-two.ts';
import type { NamedTrust } from './field.ts';
import { firstCounts } from './first-counts.ts';
import { type FirstShares, type Reading, TOP_PLACES } from './first-shares.ts';
import type { OtherOrders } from './other-orders.ts';
import type { RelatedCriteria } from './related-criteria.ts';
import type { MoveEnd, Room, WeightMove } from './weight-moves.ts';
import type { NextStep, OpenConsent, OpenQuestion } from './what-next.ts';

/** A share, 0 to 1, as a count of 100 for a table: "87", "under 1", "over 99"; "0" and "100" only where it is none or all. */
export function countOfHundred(share: Score): string {
  const count = Math.round(share * 100);
  if (count === 0 && share > 0) return 'under 1';
  if (count === 100 && share < 1) return 'over 99';
  return String(count);
}

/** A share in running text: "87 of 100", "fewer than 1 of 100", "none of 100". */
export function ofHundred(share: Score): string {
  return inWords(countOfHundred(share));
}

function inWords(count: string): string {
  return `${spokenCount(count)} of 100`;
}

/** A printed count as it is read out: "none" for "0", "fewer than 1" for "under 1". */
function spokenCount(count: string): string {
  if (count === '0') return 'none';
  return count.replace('under', 'fewer than').replace('over', 'more than');
}

/** How the tries are made, in the words that open every sentence about them. */
const shifted = (samples: number) => `Shift your weights a little, ${thousands(samples)} times over`;

/** How often the first of the shortlist is first of all, by weights alone. It says nothing about who is the right choice. */
export function describeFirst({ trusts, byWeights, samples }: FirstShares): string {
  const [leader] = trusts;
  const [shares] = byWeights.shares;
  const [count] = firstCounts(byWeights).trusts;
  if (leader === undefined || shares === undefined || count === undefined)
    return 'None of these trusts has a place in the order.';
  if (shares.first === 0) return `${shifted(samples)}, and ${leader.name} is first in none of these tries.`;
  if (shares.first === 1) return `${shifted(samples)}, and ${leader.name} is first in all of these tries.`;
  const top = shares.top < 1 ? `, and among the first five in ${ofHundred(shares.top)}` : '';
  return `${shifted(samples)}, and ${leader.name} is first in ${inWords(count)} tries${top}.`;
}

/** In how many tries each of the others on the list is first, and how often a trust that is not on it; adds up to 100 with the first. */
export function describeOthersFirst({ trusts, byWeights }: FirstShares): string | undefined {
  const { named, others, trusts: counts } = firstCounts(byWeights);
  const listedFirst = trusts
    .slice(1)
    .map(({ name }, index) => `${name} in ${spokenCount(itemAt(counts, index + 1))}`);
  const outside = byWeights.others.trusts;
  if (outside === 0)
    return listedFirst.length === 0
      ? undefined
      : `Of 100 tries, ${listed(listedFirst)}; no other trust is ever first.`;
  const most = byWeights.othersFirst.map(
    ({ name }, index) => `${name} in ${spokenCount(itemAt(named, index))}`,
  );
  const mostOften = most.length === 0 || outside === 1 ? '' : ` (most often ${listed(most)})`;
  if (listedFirst.length === 0) {
    const who = outside === 1 ? 'the one trust' : `one of the ${thousands(outside)} trusts`;
    return `In ${inWords(others)} tries, ${who} not listed here comes first${mostOften}.`;
  }
  const unlisted =
    outside === 1
      ? `the one trust not listed here in ${spokenCount(others)}`
      : `the ${thousands(outside)} trusts not listed here, taken together, in ${spokenCount(others)}${mostOften}`;
  return `Of 100 tries, ${listed([...listedFirst, unlisted])}.`;
}

/** The same once everything unknown may fall anywhere in its range; `undefined` where nothing is unknown. */
export function describeFirstWithUnknowns({ trusts, byEverything }: FirstShares): string | undefined {
  const [leader] = trusts;
  if (leader === undefined || byEverything === undefined) return undefined;
  const [first] = firstCounts(byEverything).trusts;
  if (first === undefined) return undefined;
  const open = 100 - wholePoints(leader.coverage);
  const varied = `let everything unknown turn out well or badly too, and it is first in ${inWords(first)} tries.`;
  return open === 0
    ? `${leader.name} is known in full; ${varied}`
    : `${open} of its 100 points ${open === 1 ? 'rests' : 'rest'} on what is neither in the registers nor recorded by you yet: ${varied}`;
}

/** Who is too close to call, in one sentence: with the unknowns where there are any. */
export function describeCloseness({ trusts, byWeights, byEverything }: FirstShares): string | undefined {
  if (trusts.length < 2) return undefined;
  return byEverything === undefined
    ? describeGroups(byWeights.groups)
    : `By your weights alone: ${describeGroups(byWeights.groups)} With the unknowns: ${describeGroups(byEverything.groups)}`;
}

/** Who stands clearly apart and who does not: "A; then B and C, too close to call". */
export function describeGroups(groups: Reading['groups']): string {
  const [only] = groups;
  if (only !== undefined && groups.length === 1 && only.length > 1) {
    return `${EVERYONE[only.length] ?? `All ${only.length}`} are too close to call.`;
  }
  const parts = groups.map((group) =>
    group.length === 1 ? listed(names(group)) : `${listed(names(group))}, which are too close to call`,
  );
  return `${parts.join('; then clearly behind, ')}.`;
}

/** How far a consideration's weight can move before the first place changes, and who takes it then. */
export function describeFirstMove(move: WeightMove): string {
  return describeMove(move, 'first', ({ name }) => `${name} would be first`);
}

/** How far it can move before the first five change, and who comes in then. */
export function describeTopMove(move: WeightMove): string {
  return describeMove(move, 'top', ({ name }) => `${name} would come in`);
}

function describeMove(
  { rooms, weight, tellsApart }: WeightMove,
  places: 'first' | 'top',
  takesOver: (incoming: NamedTrust) => string,
): string {
  if (rooms.kind === 'only-weight') return 'It carries all the weight there is.';
  if (!tellsApart) return 'As far as is known, all trusts are alike here.';
  const { below, above } = rooms[places];
  if (below.kind === 'never' && above.kind === 'never') return 'No weight would change it.';
  const parts = [
    ...(below.kind === 'at' ? [`below ${formatEnd(below, weight)}, ${takesOver(below.incoming)}`] : []),
    ...(above.kind === 'at' ? [`above ${formatEnd(above, weight)}, ${takesOver(above.incoming)}`] : []),
  ];
  return `${sentenceCase(parts.join('; '))}.`;
}

/** The weights between which nothing changes, as points of 100: "12 to 60". */
export function formatRoom({ below, above }: Room, weight: Score): string {
  return `${below.kind === 'at' ? formatEnd(below, weight) : '0'} to ${above.kind === 'at' ? formatEnd(above, weight) : '100'}`;
}

/** Points of 100, whole unless that would hide on which side of the present weight the end lies. */
function formatEnd(end: Extract<MoveEnd, { readonly kind: 'at' }>, weight: Score): string {
  const near = Math.abs(end.weight - weight) < 0.01;
  return formatWeight(end.weight, near ? 1 : 0);
}

/** A weight, 0 to 1, as points of 100. */
export function formatWeight(weight: Score, decimals: 0 | 1 = 0): string {
  return (weight * 100).toFixed(decimals);
}

/** Why one trust stands above the other, largest reasons first. */
export function describeComparison({ a, b, considerations, total }: Comparison): string {
  const lead = total.differenceTenths;
  const [ahead, behind] = lead < 0 ? [b, a] : [a, b];
  const stands =
    lead === 0
      ? `${a.name} and ${b.name} have the same score.`
      : `${ahead.name} stands ${tenths(Math.abs(lead))} points of 100 above ${behind.name}.`;
  const toward = (sign: 1 | -1) =>
    considerations
      .filter(({ differenceTenths }) => differenceTenths * sign > 0)
      .toSorted((x, y) => sign * (y.differenceTenths - x.differenceTenths))
      .map(
        ({ id, differenceTenths }) => `${CONSIDERATION_LABELS[id]} (${tenths(Math.abs(differenceTenths))})`,
      );
  const speaks = ({ name }: NamedTrust, reasons: readonly string[]) =>
    reasons.length === 0
      ? []
      : [`${sentenceCase(listed(reasons))} speak${reasons.length === 1 ? 's' : ''} for ${name}.`];
  return [stands, ...speaks(a, toward(1)), ...speaks(b, toward(-1))].join(' ');
}

/** Tenths of a point as points: 33 is "3.3". */
export function tenths(count: number): string {
  return (count / 10).toFixed(1);
}

/** Why a pair of criteria may count one reason twice, or pull against itself. */
export function describeRelated({ first, second, direction, trusts, weight }: RelatedCriteria): string {
  const pair = `“${first.label}” and “${second.label}”`;
  const over = `over ${thousands(trusts)} trusts`;
  const share = `Together they carry ${formatWeight(weight)} of 100.`;
  return direction === 'together'
    ? `${pair} mostly rise and fall together (${over}). ${share}`
    : `${pair} mostly pull against each other (${over}): a trust that does well on one mostly does poorly on the other. ${share}`;
}

/** What a "no" would do, one sentence per trust that the consent is open for. */
export function describeConsent({ refusals }: OpenConsent): readonly string[] {
  return refusals.map(({ trust, firstChanges, movesUp }) => {
    const effects = [
      'would take it out',
      ...(firstChanges ? ['put another trust first'] : []),
      ...(movesUp === undefined ? [] : [`bring in ${movesUp.name}`]),
    ];
    return `A “no” about ${trust.name} ${listed(effects)}.`;
  });
}

/** What the answers to a question could do. */
export function describeQuestion({ firstChangeShare, outsiderShare, openFor }: OpenQuestion): string {
  const whose = openFor.length === 1 ? 'possible answers' : 'possible sets of answers';
  const first = `${ofHundred(firstChangeShare)} ${whose} would put another trust first`;
  return outsiderShare === undefined
    ? `${sentenceCase(first)}.`
    : `${sentenceCase(first)}, and ${ofHundred(outsiderShare)} would bring in a trust from outside.`;
}

/** Whom to ask first, where the most decisive question is open for several trusts; `undefined` where it makes no difference. */
export function describeAskFirst(steps: readonly NextStep[]): string | undefined {
  const question = steps.find((step) => step.kind === 'question');
  if (question?.askFirst === undefined || question.openFor.length === 1) return undefined;
  return `If you can ask only one trust, ask ${question.askFirst.name}: its answers alone could change most.`;
}

/** So many trusts are named in a sentence; the others are counted. */
const MOST_NAMED = 5;

/** Who would be among the first five in one of the two other orders and is not in the list; `undefined` where nobody would. */
export function describeNewcomers(
  { trusts, equalNewcomers, worstNewcomers }: OtherOrders,
  order: 'equal' | 'worst',
): string | undefined {
  const newcomers = order === 'equal' ? equalNewcomers : worstNewcomers;
  if (newcomers.length === 0) return undefined;
  const when =
    order === 'equal'
      ? 'With the same weight for every consideration'
      : 'With everything unknown at its worst';
  const stay = trusts.filter((trust) => trust[order] <= TOP_PLACES).length;
  const shared = newcomers.length + stay > TOP_PLACES ? ', some of them in a place that they share' : '';
  const more = newcomers.length - MOST_NAMED;
  const who = [...names(newcomers.slice(0, MOST_NAMED)), ...(more > 0 ? [`${more} more`] : [])];
  return `${when}, ${listed(who)}, not in the list above, would be among the first five${shared}.`;
}

const EVERYONE: Readonly<Record<number, string>> = {
  2: 'The two',
  3: 'All three',
  4: 'All four',
  5: 'All five',
};

function names(trusts: readonly NamedTrust[]): readonly string[] {
  return trusts.map(({ name }) => name);
}
