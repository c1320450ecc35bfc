import type { Position } from '../../../domain/position.ts';

type Place = Pick<Position, 'eastingM' | 'northingM'>;

/** How a piece of the National Grid is laid on a picture. Up is grid north. */
export type MapFrame = {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly kmPerPx: number;
  readonly project: (eastingM: number, northingM: number) => readonly [x: number, y: number];
};

/** Never closer than this from edge to edge, so that a trust of one school is shown with its surroundings. */
const NARROWEST_KM = 8;
/** Share of the picture that stays free on each side. */
const MARGIN = 0.09;

/** Fits all places into a picture of the given size, centred, with the same scale in both directions. Needs at least one place. */
export function frameAround(places: readonly Place[], widthPx: number, heightPx: number): MapFrame {
  const eastings = places.map(({ eastingM }) => eastingM);
  const northings = places.map(({ northingM }) => northingM);
  const [west, east] = [Math.min(...eastings), Math.max(...eastings)];
  const [south, north] = [Math.min(...northings), Math.max(...northings)];
  const free = 1 - 2 * MARGIN;
  const kmPerPx = Math.max(
    (east - west) / 1000 / (widthPx * free),
    (north - south) / 1000 / (heightPx * free),
    NARROWEST_KM / Math.min(widthPx, heightPx),
  );
  const [middleE, middleN] = [(west + east) / 2, (south + north) / 2];
  const project = (eastingM: number, northingM: number) =>
    [
      widthPx / 2 + (eastingM - middleE) / 1000 / kmPerPx,
      heightPx / 2 - (northingM - middleN) / 1000 / kmPerPx,
    ] as const;
  return { widthPx, heightPx, kmPerPx, project };
}

const ROUND_KM = [0.5, 1, 2, 5, 10, 20, 50, 100, 200] as const;

/** The longest round distance that takes at most a quarter of the picture's width, for the scale bar. */
export function scaleBarKm({ widthPx, kmPerPx }: Pick<MapFrame, 'widthPx' | 'kmPerPx'>): number {
  const most = (widthPx / 4) * kmPerPx;
  return ROUND_KM.findLast((km) => km <= most) ?? ROUND_KM[0];
}
