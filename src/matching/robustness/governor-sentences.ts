import { CONSIDERATION_LABELS } from '../../domain/consideration.ts';
import type { Score } from '../../domain/score.ts';
import { counted, inPercent, listed } from '../wording.ts';
import type { HiddenSplit, SplitSide, WeightGap } from './governor-gaps.ts';
import type { GovernorComparison } from './governors.ts';
import { firstFive, type Weighed } from './weigh.ts';

const namesAtTop = ({ order }: Weighed): readonly string[] =>
  order.filter(({ rank }) => rank === 1).map(({ name }) => name);

/** Whom each governor would put first, and whether the mean agrees with anybody; `undefined` with fewer than two governors. */
export function describeFirstPlaces({ governors, mean }: GovernorComparison): string | undefined {
  if (governors.length < 2 || mean === undefined) return undefined;
  const byTop = new Map<string, readonly string[]>();
  for (const governor of governors) {
    const top = listed(namesAtTop(governor));
    byTop.set(top, [...(byTop.get(top) ?? []), governor.label]);
  }
  const meanTop = listed(namesAtTop(mean));
  if (byTop.size === 1) {
    const everyone = `Every governor would put ${listed([...byTop.keys()])} first`;
    return byTop.has(meanTop)
      ? `${everyone}, and so would the mean.`
      : `${everyone}; the mean puts ${meanTop} first.`;
  }
  const parts = [...byTop].map(([top, labels]) => `${top} by ${listed(labels)}`);
  const agreed = byTop.has(meanTop) ? '' : ', which no governor alone would put first';
  return `First place goes to ${parts.join('; ')}. The mean puts ${meanTop} first${agreed}.`;
}

/** Which trusts everybody has among the first five; `undefined` with fewer than two governors. */
export function describeCommonGround({ governors }: GovernorComparison): string | undefined {
  const [first, ...others] = governors.map(firstFive);
  if (first === undefined || others.length === 0) return undefined;
  const common = first.filter(({ uid }) => others.every((five) => five.some((place) => place.uid === uid)));
  return common.length === 0
    ? 'No trust is among the first five of every governor.'
    : `Among the first five of every governor: ${listed(common.map(({ name }) => name))}.`;
}

/** Shares closer than half a point of 100 print alike. */
const ALIKE: Score = 0.005;

/** On which consideration governors are furthest apart, and who gave what; `undefined` with fewer than two governors. */
export function describeWidestGap({ governors, weightGaps }: GovernorComparison): string | undefined {
  const [widest] = weightGaps;
  if (widest === undefined || governors.length < 2) return undefined;
  if (gapOf(widest) < ALIKE) return 'The governors share out the weight alike.';
  const { considerationId, lowest, highest } = widest;
  return `The governors are furthest apart on ${CONSIDERATION_LABELS[considerationId]}: ${inPercent(highest.value)} of the weight from ${listed(highest.labels)}, ${inPercent(lowest.value)} from ${listed(lowest.labels)}.`;
}

/** How far apart the two ends of a consideration are, in points of 100: "35 points"; in words where that rounds to none. */
export function formatGap(gap: WeightGap): string {
  if (gapOf(gap) < ALIKE) return 'alike';
  return counted(Math.round(gapOf(gap) * 100), 'point', 'points');
}

const gapOf = ({ highest, lowest }: WeightGap): Score => highest.value - lowest.value;

/** That two trusts are level by the mean only because governors pull apart. */
export function describeSplit({ ahead, behind }: HiddenSplit): string {
  return `By the mean, ${ahead.trust.name} and ${behind.trust.name} are level: less than half a point of 100 apart. That hides a split. ${sideInWords(ahead)}; ${sideInWords(behind)}.`;
}

function sideInWords({ trust, labels, most }: SplitSide): string {
  const points = (most * 100).toFixed(1);
  return labels.length === 1
    ? `${listed(labels)} puts ${trust.name} ahead by ${points} points`
    : `${listed(labels)} put ${trust.name} ahead, by up to ${points} points`;
}

/** Who takes no part in the mean, and why; `undefined` where everybody does. */
export function describeSilent({ silent }: GovernorComparison): string | undefined {
  if (silent.length === 0) return undefined;
  const verb = silent.length === 1 ? 'has' : 'have';
  return `${listed(silent.map(({ label }) => label))} ${verb} a 0 beside everything that counts for your school, and so no order and no part in the mean.`;
}

/** By how much whole numbers move a share of the mean at most, rounded up to a tenth of a percentage point. */
export function describeRounding(furthest: Score): string {
  const tenths = Math.ceil(furthest * 1000 - 1e-6);
  return tenths <= 0
    ? 'The numbers keep its shares exactly.'
    : `Whole numbers keep its shares to within ${(tenths / 10).toFixed(1)} of a percentage point.`;
}
