import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRegistry } from '../../src/dataset/decode-registry.ts';
import { REGISTRY_FILES, type RegistryFile } from '../../src/dataset/registry-files.ts';
import { addDays } from '../../src/domain/iso-date.ts';
import { PHASES } from '../../src/domain/phase.ts';
import { DENOMINATIONS, type ReligiousCharacter } from '../../src/domain/religious-character.ts';
import { IDACI_QUINTILES, type SchoolRecord, type SchoolTrust } from '../../src/domain/school.ts';
import { legalForm, SCHOOL_TYPES } from '../../src/domain/school-type.ts';
import { UNKNOWN } from '../../src/domain/unknown.ts';
import { aRegistry, MADEUPSHIRE, type RegistryContent } from '../builders/a-registry.ts';
import { aDate, aUrn } from '../builders/a-school.ts';
import { aTrust, aUid } from '../builders/a-trust.ts';

const maybe = <T>(known: fc.Arbitrary<T>) => fc.oneof({ weight: 4, arbitrary: known }, fc.constant(UNKNOWN));
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((given) => !given.includes('\n'));
const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(aDate('1870-01-01'), days));
const tens = (min: number, max: number) => fc.integer({ min, max }).map((metres) => metres * 10);
const postcode = fc.stringMatching(/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/);

const character: fc.Arbitrary<ReligiousCharacter> = fc.oneof(
  fc.constant<ReligiousCharacter>({ kind: 'none' }),
  fc.boolean().map((christian): ReligiousCharacter => ({ kind: 'not-recorded', christian })),
  fc.uniqueArray(fc.constantFrom(...DENOMINATIONS), { minLength: 1, maxLength: 4 }).map(
    ([first = 'catholic', ...others]): ReligiousCharacter => ({
      kind: 'of',
      denominations: [first, ...others],
    }),
  ),
);

const trust = fc.record({
  uid: fc.integer({ min: 1, max: 999_999 }).map((uid) => aUid(String(uid))),
  name: text,
  published: fc.boolean(),
  companiesHouseNumber: maybe(fc.stringMatching(/^[A-Z0-9]{2}\d{6}$/)),
  incorporatedOn: maybe(day),
  town: maybe(text),
  postcode: maybe(postcode),
});

const trusts = fc.uniqueArray(trust, { selector: ({ uid }) => uid, maxLength: 6 }).map((found) =>
  found
    .map(({ published, ...differs }) =>
      aTrust({
        ...differs,
        publishedName: published ? `${differs.name} (as published)` : differs.name.toUpperCase(),
      }),
    )
    .sort((a, b) => Number(a.uid) - Number(b.uid)),
);

const singles = fc
  .uniqueArray(fc.record({ uid: fc.integer({ min: 1_000_000, max: 1_000_009 }), name: text }), {
    selector: ({ uid }) => uid,
    maxLength: 3,
  })
  .map((found) => found.map(({ uid, name }) => ({ uid: String(uid - 100_001), name })));

function schoolIn(links: readonly SchoolTrust[]): fc.Arbitrary<SchoolRecord> {
  return fc
    .record({
      urn: fc.integer({ min: 100_000, max: 999_999 }).map((urn) => aUrn(String(urn))),
      laestab: maybe(fc.integer({ min: 1_000_000, max: 9_999_999 }).map(String)),
      name: text,
      phase: fc.constantFrom(...PHASES),
      type: fc.constantFrom(...SCHOOL_TYPES),
      openedOn: maybe(day),
      lowestAge: maybe(fc.integer({ min: 0, max: 25 })),
      highestAge: maybe(fc.integer({ min: 0, max: 25 })),
      sixthForm: maybe(fc.boolean()),
      selective: maybe(fc.boolean()),
      character,
      pupils: maybe(fc.integer({ min: 0, max: 9_999 })),
      idaciQuintile: maybe(fc.constantFrom(...IDACI_QUINTILES)),
      laCode: fc.constant(MADEUPSHIRE.code),
      town: maybe(text),
      postcode,
      position: fc.record({
        eastingM: tens(8_000, 66_000),
        northingM: tens(500, 66_000),
        approximate: fc.boolean(),
      }),
      link: maybe(fc.constantFrom(...links)),
    })
    .map(({ link, ...school }) => {
      const outside: SchoolTrust =
        legalForm(school.type) === 'academy'
          ? { kind: 'standalone', uid: UNKNOWN, name: UNKNOWN }
          : { kind: 'none' };
      return { ...school, trust: link.kind === 'unknown' ? outside : link };
    });
}

const content: fc.Arbitrary<RegistryContent> = fc.tuple(trusts, singles).chain(([multi, single]) => {
  const links: readonly SchoolTrust[] = [
    { kind: 'none' },
    ...multi.map(({ uid }): SchoolTrust => ({ kind: 'multi', uid })),
    ...single.map(({ uid, name }): SchoolTrust => ({ kind: 'standalone', uid, name })),
  ];
  return fc.record({
    trusts: fc.constant(multi),
    singles: fc.constant(single),
    authorities: fc.constant([MADEUPSHIRE]),
    outcodes: fc.uniqueArray(
      fc.record({
        code: fc.stringMatching(/^[A-Z]{1,2}\d[A-Z\d]?$/),
        eastingM: tens(8_000, 66_000),
        northingM: tens(500, 66_000),
      }),
      { selector: ({ code }) => code, maxLength: 4 },
    ),
    schools: fc.uniqueArray(schoolIn(links), {
      selector: ({ urn }) => urn,
      maxLength: 12,
    }),
  });
});

function decode(files: ReadonlyMap<RegistryFile, string>) {
  const json = (file: RegistryFile): unknown => JSON.parse(String(files.get(file)));
  return decodeRegistry({
    manifest: json(REGISTRY_FILES.manifest),
    schools: json(REGISTRY_FILES.schools),
    trusts: json(REGISTRY_FILES.trusts),
    places: json(REGISTRY_FILES.places),
  });
}

/** A school that no trust claims reads back as what its type makes of it. */
function asRead(school: SchoolRecord): SchoolRecord {
  const academy = legalForm(school.type) === 'academy';
  return school.trust.kind === 'none' && academy
    ? { ...school, trust: { kind: 'standalone', uid: UNKNOWN, name: UNKNOWN } }
    : school;
}

describe('the wire format', () => {
  it('gives back every school, trust, authority and outward code that went in', () => {
    fc.assert(
      fc.property(content, (given) => {
        const read = decode(aRegistry(given));
        if (!read.ok) throw new Error(JSON.stringify(read.error));
        const registry = read.value;
        expect(registry.schools).toEqual(given.schools.map(asRead));
        expect(registry.trusts).toEqual(given.trusts);
        expect(registry.authorities).toEqual(given.authorities);
        for (const { code, eastingM, northingM } of given.outcodes)
          expect(registry.outcodePosition(code)).toEqual({ eastingM, northingM, approximate: true });
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('finds every school by its number and puts it into its own trust only', () => {
    fc.assert(
      fc.property(content, (given) => {
        const read = decode(aRegistry(given));
        if (!read.ok) throw new Error(JSON.stringify(read.error));
        const { schools, schoolByUrn, candidates, trustByUid } = read.value;
        for (const school of schools) expect(schoolByUrn(school.urn)).toBe(school);
        const absent = aUrn('555555');
        if (!schools.some(({ urn }) => urn === absent)) expect(schoolByUrn(absent)).toBeUndefined();
        for (const { trust: own, schools: held } of candidates) {
          expect(trustByUid(own.uid)).toBe(own);
          expect(held).toEqual(
            schools.filter((school) => school.trust.kind === 'multi' && school.trust.uid === own.uid),
          );
        }
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});
