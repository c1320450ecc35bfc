import * as z from 'zod/mini';
import { err, ok, type Result } from '../domain/result.ts';
import type { RegistryError } from './registry-error.ts';
import { REGISTRY_FILES } from './registry-files.ts';
import { checkVersion, damagedColumn, firstProblem } from './table.ts';

/** A place on the British National Grid: metres east, metres north. */
export type GridPoint = readonly [eastingM: number, northingM: number];

/** A closed line; its last point is its first. */
export type Ring = readonly GridPoint[];

/** An outline and its holes. */
export type Polygon = readonly Ring[];

/** The land of a named area: as many polygons as it has parts. */
export type Area = { readonly key: string; readonly polygons: readonly Polygon[] };

/** Generalised boundaries on the British National Grid, for a map: good to some hundreds of metres, not for distances. */
export type Boundaries = {
  /** Keyed by DfE code. */
  readonly authorities: readonly Area[];
  /** Keyed by region name. */
  readonly regions: readonly Area[];
  readonly england: Area;
};

const int = z.int();
const areaSchema = z.object({ key: z.string(), polygons: z.array(z.array(z.array(int))) });
const boundariesSchema = z.object({
  schemaVersion: z.number(),
  /** Length of one step of an arc, in metres. */
  stepM: z.int().check(z.minimum(1)),
  /** Lines between areas: x, y of the first point, then steps from point to point. */
  arcs: z.array(z.array(int)),
  authorities: z.array(areaSchema),
  regions: z.array(areaSchema),
  england: areaSchema,
});

/**
 * Boundaries as they travel: neighbouring areas share arcs, so that a border is stored once. A ring is a list of arcs; a negative
 * number n is arc −n − 1 backwards.
 */
export type BoundariesPart = z.infer<typeof boundariesSchema>;

type AreaPart = z.infer<typeof areaSchema>;

/** Reads the boundaries part. Its arcs must exist and each ring must close. */
export function decodeBoundaries(json: unknown): Result<Boundaries, RegistryError> {
  const file = REGISTRY_FILES.boundaries;
  const version = checkVersion(file, json);
  if (!version.ok) return version;
  const parsed = boundariesSchema.safeParse(json);
  if (!parsed.success) return err(damagedColumn(file, 'boundaries', firstProblem(parsed.error)));
  const { arcs, stepM, authorities, regions, england } = parsed.data;
  const damaged = arcs.findIndex((steps) => steps.length < 4 || steps.length % 2 !== 0);
  if (damaged !== -1) return err(damagedColumn(file, 'arcs', `arc ${damaged} is not a line`));
  const lines = arcs.map((steps) => pointsOf(steps, stepM));
  const broken = [...authorities, ...regions, england].find((area) => !ringsClose(area, lines));
  if (broken !== undefined)
    return err(damagedColumn(file, 'areas', `a ring of ${broken.key} does not close`));
  const build = (area: AreaPart): Area => ({
    key: area.key,
    polygons: area.polygons.map((rings) => rings.map((ring) => joinArcs(ring, lines))),
  });
  return ok({ authorities: authorities.map(build), regions: regions.map(build), england: build(england) });
}

function pointsOf(steps: readonly number[], stepM: number): readonly GridPoint[] {
  const points: GridPoint[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at + 1 < steps.length; at += 2) {
    x += Number(steps[at]);
    y += Number(steps[at + 1]);
    points.push([x * stepM, y * stepM]);
  }
  return points;
}

function lineOf(arc: number, lines: readonly (readonly GridPoint[])[]): readonly GridPoint[] | undefined {
  return arc < 0 ? lines[-arc - 1]?.toReversed() : lines[arc];
}

function joinArcs(ring: readonly number[], lines: readonly (readonly GridPoint[])[]): Ring {
  return ring.flatMap((arc, place) => {
    const line = lineOf(arc, lines);
    if (line === undefined) return [];
    return place === 0 ? line : line.slice(1);
  });
}

function ringsClose({ polygons }: AreaPart, lines: readonly (readonly GridPoint[])[]): boolean {
  return polygons.flat().every((ring) => {
    const ends = ring.map((arc) => lineOf(arc, lines));
    return ends.every((line, place) => {
      const next = ends[(place + 1) % ends.length];
      const [from, to] = [line?.at(-1), next?.[0]];
      return from !== undefined && to !== undefined && from[0] === to[0] && from[1] === to[1];
    });
  });
}
