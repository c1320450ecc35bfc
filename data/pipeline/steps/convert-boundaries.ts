import type { BoundariesPart } from '../../../src/dataset/boundaries.ts';
import { REGISTRY_SCHEMA_VERSION } from '../../../src/dataset/registry-files.ts';
import { err, ok, type Result } from '../../../src/domain/result.ts';
import type { BuildError } from '../issue.ts';
import { gridFromWgs84 } from '../national-grid.ts';
import type { BoundaryFile } from '../read-sources.ts';

/** Points lie on a grid of this many metres: finer than the generalised source, coarse enough to travel light. */
const STEP_M = 100;

/** A ring needs three corners and its first point again. */
const FEWEST_POINTS = 4;

type Point = readonly [number, number];
type Rings = readonly (readonly number[])[];
type Area = { readonly key: string; readonly polygons: readonly Rings[] };

/** The parts of TopoJSON that the file uses: arcs in quantised steps, and collections of polygons. */
type Topology = {
  readonly arcs: readonly (readonly Point[])[];
  readonly transform: { readonly scale: Point; readonly translate: Point };
  readonly objects: Readonly<Record<string, { readonly geometries: readonly Geometry[] }>>;
};
type Geometry = {
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly arcs: readonly unknown[];
  readonly properties?: Readonly<Record<string, string>>;
};

/**
 * Brings the boundaries from WGS84 degrees to the British National Grid. Arcs stay shared between neighbours, so that rounding
 * opens no gap; islands and holes that rounding shrinks to nothing are left out.
 */
export function convertBoundaries({ file, json }: BoundaryFile): Result<BoundariesPart, BuildError> {
  if (!isTopology(json)) return err({ kind: 'unreadable-source', file, why: 'it is not a topology' });
  const lines = json.arcs.map((steps) => onGrid(steps, json.transform));
  const layer = (name: string, key: string): readonly Area[] =>
    geometriesOf(json, name).map((geometry) => ({
      key: key === '' ? name : String(geometry.properties?.[key]),
      polygons: keepVisible(polygonsOf(geometry), lines),
    }));
  const [england] = layer('england', '');
  const authorities = sorted(layer('utla', 'la'));
  const regions = sorted(layer('region', 'region'));
  if (england === undefined || authorities.length === 0 || regions.length === 0)
    return err({ kind: 'unreadable-source', file, why: 'it lacks the layer utla, region or england' });
  const used = [...new Set([...authorities, ...regions, england].flatMap(arcsOf))].sort((a, b) => a - b);
  const place = new Map(used.map((arc, at) => [arc, at]));
  const renumber = ({ key, polygons }: Area) => ({
    key,
    polygons: polygons.map((rings) => rings.map((ring) => ring.map((arc) => renumbered(arc, place)))),
  });
  return ok({
    schemaVersion: REGISTRY_SCHEMA_VERSION,
    stepM: STEP_M,
    arcs: lines.filter((_, arc) => place.has(arc)).map(stepsOf),
    authorities: authorities.map(renumber),
    regions: regions.map(renumber),
    england: renumber(england),
  });
}

function isTopology(json: unknown): json is Topology {
  const given = typeof json === 'object' && json !== null ? (json as Partial<Topology>) : {};
  return (
    Array.isArray(given.arcs) &&
    typeof given.objects === 'object' &&
    Array.isArray(given.transform?.scale) &&
    Array.isArray(given.transform?.translate)
  );
}

/** An arc's points in grid steps, each projected on its own and rounded; points that fall together are kept once. */
function onGrid(steps: readonly Point[], { scale, translate }: Topology['transform']): readonly Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (const [dx, dy] of steps) {
    x += dx;
    y += dy;
    const place = gridFromWgs84({
      longitude: x * scale[0] + translate[0],
      latitude: y * scale[1] + translate[1],
    });
    const next: Point = [Math.round(place.eastingM / STEP_M), Math.round(place.northingM / STEP_M)];
    const last = points.at(-1);
    if (last === undefined || last[0] !== next[0] || last[1] !== next[1]) points.push(next);
  }
  const [only] = points;
  return points.length === 1 && only !== undefined ? [only, only] : points;
}

function polygonsOf({ type, arcs }: Geometry): readonly Rings[] {
  return type === 'Polygon' ? [arcs as Rings] : (arcs as readonly Rings[]);
}

function keepVisible(polygons: readonly Rings[], lines: readonly (readonly Point[])[]): readonly Rings[] {
  const visible = (ring: readonly number[]) =>
    ring.reduce((points, arc) => points + lengthOf(arc, lines) - 1, 1) >= FEWEST_POINTS;
  return polygons.flatMap((rings) => {
    const [outline] = rings;
    return outline !== undefined && visible(outline) ? [rings.filter(visible)] : [];
  });
}

function lengthOf(reference: number, lines: readonly (readonly Point[])[]): number {
  const line = lines[arcOf(reference)];
  if (line === undefined) throw new Error(`the topology has no arc ${reference}`);
  return line.length;
}

function geometriesOf(topology: Topology, layer: string): readonly Geometry[] {
  const found = topology.objects[layer];
  return found === undefined ? [] : found.geometries;
}

/** TopoJSON writes arc n backwards as its complement, −n − 1. */
function arcOf(reference: number): number {
  return reference < 0 ? -reference - 1 : reference;
}

function arcsOf({ polygons }: Area): readonly number[] {
  return polygons.flat(2).map(arcOf);
}

function renumbered(reference: number, places: ReadonlyMap<number, number>): number {
  const place = places.get(arcOf(reference));
  if (place === undefined) throw new Error(`arc ${reference} was not kept`);
  return reference < 0 ? -place - 1 : place;
}

function stepsOf(points: readonly Point[]): number[] {
  let last: Point = [0, 0];
  return points.flatMap((point) => {
    const step = [point[0] - last[0], point[1] - last[1]];
    last = point;
    return step;
  });
}

function sorted(areas: readonly Area[]): readonly Area[] {
  return [...areas].sort((a, b) => (a.key < b.key ? -1 : 1));
}
