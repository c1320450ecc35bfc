/** A place on a plane grid, in metres east and north. */
export type GridPlace = { readonly eastingM: number; readonly northingM: number };

/** What a map looks at: the place in its middle, and how many kilometres a pixel stands for. Up is grid north. */
export type MapView = { readonly centre: GridPlace; readonly kmPerPx: number };

/** How a piece of the grid is laid on a picture. */
export type MapFrame = {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly kmPerPx: number;
  readonly project: (eastingM: number, northingM: number) => readonly [x: number, y: number];
  /** Lays a group drawn in grid units (see {@link gridUnits}) on the picture. */
  readonly transform: string;
};

/** Metres of a unit in which shapes are drawn once, whatever the view. */
const UNIT_M = 100;
/** Never closer than this from edge to edge, so that a single place is shown with its surroundings. */
const NARROWEST_KM = 8;
/** Share of the picture that stays free on each side. */
const MARGIN = 0.09;
/** How far a view can be zoomed, in kilometres a pixel. */
const CLOSEST = 0.004;
const WIDEST = 1.6;

/** A place in the units of a group that `transform` lays on the picture: x to the right, y down. */
export function gridUnits(eastingM: number, northingM: number): readonly [x: number, y: number] {
  return [eastingM / UNIT_M, -northingM / UNIT_M];
}

/** Grid units that one pixel takes, so that marks keep their size in a scaled group. */
export function unitsPerPx({ kmPerPx }: Pick<MapView, 'kmPerPx'>): number {
  return (kmPerPx * 1000) / UNIT_M;
}

/** The frame of a view on a picture of the given size. */
export function frameOf({ centre, kmPerPx }: MapView, widthPx: number, heightPx: number): MapFrame {
  const project = (eastingM: number, northingM: number) =>
    [
      widthPx / 2 + (eastingM - centre.eastingM) / 1000 / kmPerPx,
      heightPx / 2 - (northingM - centre.northingM) / 1000 / kmPerPx,
    ] as const;
  const scale = 1 / unitsPerPx({ kmPerPx });
  const [left, top] = project(0, 0);
  return {
    widthPx,
    heightPx,
    kmPerPx,
    project,
    transform: `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${scale.toPrecision(8)})`,
  };
}

/** The closest view of all places on a picture of the given size, centred. Needs at least one place. */
export function viewAround(places: readonly GridPlace[], widthPx: number, heightPx: number): MapView {
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
  return { centre: { eastingM: (west + east) / 2, northingM: (south + north) / 2 }, kmPerPx };
}

/** Fits all places into a picture of the given size, centred, with the same scale in both directions. Needs at least one place. */
export function frameAround(places: readonly GridPlace[], widthPx: number, heightPx: number): MapFrame {
  return frameOf(viewAround(places, widthPx, heightPx), widthPx, heightPx);
}

/** The view after what lies under a finger has been moved by so many pixels, right and down. */
export function panned({ centre, kmPerPx }: MapView, rightPx: number, downPx: number): MapView {
  const metres = kmPerPx * 1000;
  return {
    kmPerPx,
    centre: {
      eastingM: centre.eastingM - rightPx * metres,
      northingM: centre.northingM + downPx * metres,
    },
  };
}

/**
 * The view `factor` times closer (below 1: wider), within what can be drawn. The place so many pixels right of and below the middle
 * stays where it is.
 */
export function zoomed(view: MapView, factor: number, rightPx = 0, downPx = 0): MapView {
  const kmPerPx = Math.min(Math.max(view.kmPerPx / factor, CLOSEST), WIDEST);
  const metres = (view.kmPerPx - kmPerPx) * 1000;
  return {
    kmPerPx,
    centre: {
      eastingM: view.centre.eastingM + rightPx * metres,
      northingM: view.centre.northingM - downPx * metres,
    },
  };
}

const ROUND_KM = [0.5, 1, 2, 5, 10, 20, 50, 100, 200] as const;

/** The longest round distance that takes at most a quarter of the picture's width, for the scale bar. */
export function scaleBarKm({ widthPx, kmPerPx }: Pick<MapFrame, 'widthPx' | 'kmPerPx'>): number {
  const most = (widthPx / 4) * kmPerPx;
  return ROUND_KM.findLast((km) => km <= most) ?? ROUND_KM[0];
}
