/**
 * Exact acceptability for three criteria, by rational arithmetic. The weightings (w1, w2, 1 − w1 − w2) fill a triangle, "a is ahead of
 * b" is a half-plane of it, and so "a has rank r" is a set of polygons whose areas are fractions.
 */

/** A fraction; the denominator is above 0. */
type Fraction = { readonly n: bigint; readonly d: bigint };
type Point = { readonly x: Fraction; readonly y: Fraction };
type Polygon = readonly Point[];

/** Values of one candidate on the three criteria, in tenths. */
export type Tenths = readonly [number, number, number];

function fraction(n: bigint, d: bigint): Fraction {
  return d < 0n ? { n: -n, d: -d } : { n, d };
}
const plus = (a: Fraction, b: Fraction) => reduced(a.n * b.d + b.n * a.d, a.d * b.d);
const minus = (a: Fraction, b: Fraction) => reduced(a.n * b.d - b.n * a.d, a.d * b.d);
const times = (a: Fraction, b: Fraction) => reduced(a.n * b.n, a.d * b.d);
const over = (a: Fraction, b: Fraction) => reduced(a.n * b.d, a.d * b.n);
const ZERO = fraction(0n, 1n);
const ONE = fraction(1n, 1n);

function reduced(n: bigint, d: bigint): Fraction {
  let [a, b] = [n < 0n ? -n : n, d < 0n ? -d : d];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? fraction(0n, 1n) : fraction(n / a, d / a);
}

const asNumber = ({ n, d }: Fraction) => Number((n * 10n ** 18n) / d) / 1e18;
const point = (x: Fraction, y: Fraction): Point => ({ x, y });
const whole = (value: number) => fraction(BigInt(value), 1n);

/** All weightings of three criteria. */
export const EVERY_WEIGHTING: Polygon = [point(ZERO, ZERO), point(ONE, ZERO), point(ZERO, ONE)];

/** The weightings with w1 ≥ w2 ≥ w3: corners (1, 0, 0), (1/2, 1/2, 0) and (1/3, 1/3, 1/3). */
export const WEIGHTINGS_IN_ORDER: Polygon = [
  point(ONE, ZERO),
  point(fraction(1n, 2n), fraction(1n, 2n)),
  point(fraction(1n, 3n), fraction(1n, 3n)),
];

/** The lead of a over b at a weighting: `Σ w_j (a_j − b_j)`, with w3 = 1 − w1 − w2. */
function lead(a: Tenths, b: Tenths, at: Point): Fraction {
  const rest = minus(minus(ONE, at.x), at.y);
  const [d1, d2, d3] = [whole(a[0] - b[0]), whole(a[1] - b[1]), whole(a[2] - b[2])];
  return plus(plus(times(d1, at.x), times(d2, at.y)), times(d3, rest));
}

/** The part of a convex polygon where `value`, linear, is not negative. */
function clip(polygon: Polygon, value: (at: Point) => Fraction): Polygon {
  return polygon.flatMap((from, index) => {
    const to = polygon[(index + 1) % polygon.length] ?? from;
    const [here, there] = [value(from), value(to)];
    const kept = here.n >= 0n ? [from] : [];
    if (here.n * there.n >= 0n) return kept;
    const share = over(here, minus(here, there));
    const cut = point(
      plus(from.x, times(share, minus(to.x, from.x))),
      plus(from.y, times(share, minus(to.y, from.y))),
    );
    return [...kept, cut];
  });
}

/** Twice the signed area, and six times the signed moments, by the shoelace formula. */
function shoelace(polygon: Polygon) {
  let [area, momentX, momentY] = [ZERO, ZERO, ZERO];
  polygon.forEach((from, index) => {
    const to = polygon[(index + 1) % polygon.length] ?? from;
    const cross = minus(times(from.x, to.y), times(to.x, from.y));
    area = plus(area, cross);
    momentX = plus(momentX, times(cross, plus(from.x, to.x)));
    momentY = plus(momentY, times(cross, plus(from.y, to.y)));
  });
  return { area, momentX, momentY };
}

const absolute = ({ n, d }: Fraction) => fraction(n < 0n ? -n : n, d);

/** The polygons in which exactly `ahead` others are ahead of `mine`; a tie everywhere counts for nobody. */
function regions(within: Polygon, mine: Tenths, others: readonly Tenths[]): readonly (readonly Polygon[])[] {
  const byAhead: Polygon[][] = Array.from({ length: others.length + 1 }, () => []);
  const split = (polygon: Polygon, next: number, ahead: number): void => {
    if (polygon.length < 3) return;
    const other = others[next];
    if (other === undefined) {
      byAhead[ahead]?.push(polygon);
      return;
    }
    split(
      clip(polygon, (at) => lead(mine, other, at)),
      next + 1,
      ahead,
    );
    if (mine.some((value, j) => value !== other[j])) {
      split(
        clip(polygon, (at) => lead(other, mine, at)),
        next + 1,
        ahead + 1,
      );
    }
  };
  split(within, 0, 0);
  return byAhead;
}

/** For each candidate, the exact share of the weightings in which it has rank 1, 2, … */
export function exactRankShares(
  within: Polygon,
  candidates: readonly Tenths[],
): readonly (readonly number[])[] {
  const all = absolute(shoelace(within).area);
  return candidates.map((mine, index) =>
    regions(within, mine, candidates.toSpliced(index, 1)).map((polygons) =>
      asNumber(
        over(
          polygons.reduce((sum, polygon) => plus(sum, absolute(shoelace(polygon).area)), ZERO),
          all,
        ),
      ),
    ),
  );
}

/** The mean of the weightings in which a candidate is first (the centroid of its polygon), or undefined when there are none. */
export function exactCentralWeights(
  within: Polygon,
  candidates: readonly Tenths[],
  index: number,
): readonly number[] | undefined {
  const mine = candidates[index];
  if (mine === undefined) throw new RangeError(`no candidate ${index}`);
  const [polygon] = regions(within, mine, candidates.toSpliced(index, 1))[0] ?? [];
  if (polygon === undefined) return undefined;
  const { area, momentX, momentY } = shoelace(polygon);
  const three = fraction(3n, 1n);
  const x = over(momentX, times(three, area));
  const y = over(momentY, times(three, area));
  return [x, y, minus(minus(ONE, x), y)].map(asNumber);
}
