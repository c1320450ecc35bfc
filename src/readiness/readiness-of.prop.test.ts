import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitrarySchool } from '../../tests/builders/arbitrary-school.ts';
import {
  anItemRecord,
  someReadinessFacts,
  someSchoolFacts,
  wizardWith,
} from '../../tests/builders/readiness.ts';
import type { ReadinessFacts } from './facts.ts';
import { READINESS_ITEMS } from './items/index.ts';
import { readinessOf } from './readiness-of.ts';
import { ITEM_STATUSES, type ItemRecord, type ReadinessRecords, SIDES, type SideRecords } from './record.ts';

const facts: fc.Arbitrary<ReadinessFacts> = fc
  .tuple(arbitrarySchool, fc.constantFrom('answered', 'open'))
  .map(([{ urn, name, phase, type, lowestAge, character, trust }, wizard]) =>
    someReadinessFacts({
      school: someSchoolFacts({ urn, name, phase, type, lowestAge, character, trust }),
      wizard: wizardWith(wizard as 'answered' | 'open'),
    }),
  );

const record: fc.Arbitrary<ItemRecord> = fc
  .record({ status: fc.constantFrom(...ITEM_STATUSES), why: fc.constantFrom('', 'a reason') })
  .map((changes) => anItemRecord(changes));
const side: fc.Arbitrary<SideRecords> = fc.dictionary(
  fc.constantFrom(...READINESS_ITEMS.map(({ id }) => id)),
  record,
);
const records: fc.Arbitrary<ReadinessRecords> = fc.record({ school: side, trust: side });
const key = ({ item, side: of }: { item: { id: string }; side: string }) => `${of}/${item.id}`;

describe('laws of readiness', () => {
  it('what is marked done is never missing', () => {
    fc.assert(
      fc.property(facts, records, (given, written) => {
        const { missing, alsoOpen } = readinessOf(given, written);
        for (const state of [...missing, ...alsoOpen]) {
          expect(written[state.side][state.item.id]?.status).not.toBe('done');
        }
      }),
    );
  });

  it('marking one more item done never makes anything else missing, and takes that item off the list', () => {
    fc.assert(
      fc.property(
        facts,
        records,
        fc.constantFrom(...READINESS_ITEMS),
        fc.constantFrom(...SIDES),
        (given, written, item, of) => {
          const more = { ...written, [of]: { ...written[of], [item.id]: anItemRecord({ status: 'done' }) } };
          const before = readinessOf(given, written).missing.map(key);
          const after = readinessOf(given, more).missing.map(key);
          expect(after).toEqual(before.filter((entry) => entry !== `${of}/${item.id}`));
        },
      ),
    );
  });

  it('a closed gate always blocks, and only a closed gate does', () => {
    fc.assert(
      fc.property(facts, records, (given, written) => {
        const { gates, verdict } = readinessOf(given, written);
        expect(verdict.kind === 'blocked').toBe(gates.some(({ open }) => !open));
      }),
    );
  });

  it('ready means that nothing is missing', () => {
    fc.assert(
      fc.property(facts, records, (given, written) => {
        const { verdict, missing } = readinessOf(given, written);
        expect(verdict.kind === 'ready').toBe(missing.length === 0);
      }),
    );
  });
});
