import { describe, expect, it } from 'vitest';
import { decodeBoundaries } from '../../../src/dataset/boundaries.ts';
import { gridFromWgs84 } from '../national-grid.ts';
import { convertBoundaries } from './convert-boundaries.ts';

/**
 * Two square fields side by side, west and east of longitude 0, sharing the border (arc 1): 0.1 degrees each way, from 52 to
 * 52.1 north, in steps of 0.01 degrees. Arc 0 goes round the west, arc 2 round the east. Arc 3 is an island of a few metres.
 */
const topology = {
  type: 'Topology',
  transform: { scale: [0.01, 0.01], translate: [-0.1, 52] },
  arcs: [
    [
      [10, 0],
      [-10, 0],
      [0, 10],
      [10, 0],
    ],
    [
      [10, 10],
      [0, -10],
    ],
    [
      [10, 10],
      [10, 0],
      [0, -10],
      [-10, 0],
    ],
    [
      [30, 30],
      [0.001, 0],
      [0, 0.001],
      [-0.001, -0.001],
    ],
  ],
  objects: {
    utla: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[2, -2]], properties: { la: '802', name: 'East' } },
        { type: 'MultiPolygon', arcs: [[[0, 1]], [[3]]], properties: { la: '801', name: 'West' } },
      ],
    },
    region: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', arcs: [[0, 2]], properties: { region: 'South West' } }],
    },
    england: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0, 2]] }] },
  },
};

function convert() {
  const part = convertBoundaries({ file: 'b.topojson', sha256: '', json: topology });
  if (!part.ok) throw new Error(JSON.stringify(part.error));
  const boundaries = decodeBoundaries(JSON.parse(JSON.stringify(part.value)));
  if (!boundaries.ok) throw new Error(JSON.stringify(boundaries.error));
  return { part: part.value, boundaries: boundaries.value };
}

describe('converting boundaries', () => {
  it('keys authorities by code and regions by name, sorted', () => {
    const { boundaries } = convert();
    expect(boundaries.authorities.map(({ key }) => key)).toEqual(['801', '802']);
    expect(boundaries.regions.map(({ key }) => key)).toEqual(['South West']);
    expect(boundaries.england.key).toBe('england');
  });

  it('puts corners where the projection puts them, to the nearest 100 m', () => {
    const [ring] = convert().boundaries.authorities[0]?.polygons[0] ?? [];
    const southWest = gridFromWgs84({ latitude: 52, longitude: -0.1 });
    const rounded = [southWest.eastingM, southWest.northingM].map((metres) => Math.round(metres / 100) * 100);
    expect(ring).toContainEqual(rounded);
  });

  it('closes every ring and gives neighbours the same border', () => {
    const { authorities } = convert().boundaries;
    const rings = authorities.map(({ polygons }) => polygons[0]?.[0] ?? []);
    for (const ring of rings) expect(ring.at(-1)).toEqual(ring[0]);
    const [west, east] = rings.map((ring) => new Set(ring.map((point) => point.join())));
    const shared = [...(west ?? [])].filter((point) => east?.has(point));
    expect(shared).toHaveLength(2);
  });

  it('stores a shared border once and leaves out islands that rounding shrinks to nothing', () => {
    const { part, boundaries } = convert();
    expect(part.arcs).toHaveLength(3);
    expect(boundaries.authorities[0]?.polygons).toHaveLength(1);
  });

  it.each([
    ['it is not a topology', { type: 'FeatureCollection' }],
    ['it lacks the layer utla, region or england', { ...topology, objects: {} }],
  ])('refuses a file: %s', (why, json) => {
    expect(convertBoundaries({ file: 'b.json', sha256: '', json })).toEqual({
      ok: false,
      error: { kind: 'unreadable-source', file: 'b.json', why },
    });
  });
});
