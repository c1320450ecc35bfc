import { beforeAll, describe, expect, it } from 'vitest';
import { readRegistry } from '../../data/pipeline/read-registry.ts';
import { findableSchools } from '../../src/dataset/finder/findable-schools.ts';
import { buildFinder, type Finder } from '../../src/dataset/finder/school-finder.ts';
import QUERIES from './finder-queries.json' with { type: 'json' };

/** Shares of the right school among the first ten, by slips in the query. */
const TO_REACH = [
  { slips: 0, share: 0.97 },
  { slips: 1, share: 0.97 },
  { slips: 2, share: 0.9 },
] as const;

let finder: Finder;
let urns: ReadonlySet<string>;
let names: readonly string[];

beforeAll(async () => {
  const registry = await readRegistry();
  if (!registry.ok) throw new Error(JSON.stringify(registry.error));
  finder = buildFinder(findableSchools(registry.value));
  names = registry.value.schools.map(({ name }) => name);
  urns = new Set(registry.value.schools.map(({ urn }) => urn));
}, 60_000);

describe('the finder on the fixed queries', () => {
  it('has a real school and a query of its own for each entry', () => {
    expect(QUERIES.filter(({ urn }) => !urns.has(urn))).toEqual([]);
    expect(new Set(QUERIES.map(({ query, urn }) => `${urn} ${query}`)).size).toBe(QUERIES.length);
    expect(QUERIES.length).toBeGreaterThanOrEqual(240);
  });

  it.each(TO_REACH)(
    'finds the right school in the first ten, with $slips slips for $share',
    ({ slips, share }) => {
      const asked = QUERIES.filter((entry) => entry.slips === slips);
      const missed = asked.filter(({ query, urn }) => !finder.find(query).some((hit) => hit.urn === urn));
      const found = (asked.length - missed.length) / asked.length;
      expect(found, `missed: ${JSON.stringify(missed, null, 1)}`).toBeGreaterThanOrEqual(share);
    },
  );

  it('takes “primary” for the kind of school, not for a Mary behind a short form', () => {
    const hits = finder.find('foxglove primary').map(({ index }) => names[index]);
    expect(hits).toContain('Fox Primary School');
    expect(hits.filter((name) => name !== undefined && /\bMary/.test(name))).toEqual([]);
  });

  it('finds every school of a sample first by its URN, and by its LAESTAB and postcode among the first ten', async () => {
    const registry = await readRegistry();
    if (!registry.ok) throw new Error(JSON.stringify(registry.error));
    const sample = findableSchools(registry.value).filter((_, at) => at % 400 === 0);
    for (const { urn, laestab, postcode } of sample) {
      expect(finder.find(urn)[0]?.urn).toBe(urn);
      expect(finder.find(postcode).map((hit) => hit.urn)).toContain(urn);
      if (laestab !== undefined) expect(finder.find(laestab).map((hit) => hit.urn)).toContain(urn);
    }
  });
});
