import { describe, expect, it } from 'vitest';
import { aDate, aSchool, aUrn } from '../../tests/builders/a-school.ts';
import { aCandidate } from '../../tests/builders/a-trust.ts';
import { UNKNOWN } from '../domain/unknown.ts';
import { registryAsOf, withoutTrust } from './register-as-of.ts';

const JOINED = aDate('2023-09-01');
const ours = aUrn('900001');

const candidates = [
  aCandidate('1', [
    { urn: aUrn('910001'), openedOn: aDate('2023-08-31') },
    { urn: aUrn('910002'), openedOn: JOINED },
    { urn: aUrn('910003'), openedOn: aDate('2024-01-01') },
    { urn: aUrn('910004'), openedOn: UNKNOWN },
  ]),
  aCandidate('2', [{ urn: ours, openedOn: JOINED, name: 'Our School' }]),
  aCandidate('3', [{ urn: ours, openedOn: aDate('2011-09-01'), name: 'Our School' }]),
];

describe('the register as of a day', () => {
  it('keeps only schools that opened before the day', () => {
    const [first] = registryAsOf({ candidates }, JOINED);
    expect(first?.schools.map(({ urn }) => urn)).toEqual(['910001']);
  });

  it('keeps every trust, in the same order', () => {
    expect(registryAsOf({ candidates }, JOINED).map(({ trust }) => trust.uid)).toEqual(['1', '2', '3']);
  });

  it('takes our school out of every trust, so that nothing says where it went', () => {
    const before = registryAsOf({ candidates }, JOINED, ours);
    expect(JSON.stringify(before)).not.toContain(ours);
    expect(JSON.stringify(before)).not.toContain('Our School');
    const emptied = before.filter(({ schools }) => schools.length === 0).map(({ trust }) => trust.uid);
    expect(emptied).toEqual(['2', '3']);
  });

  it('leaves the register of today as it was', () => {
    registryAsOf({ candidates }, JOINED, ours);
    expect(candidates.map(({ schools }) => schools.length)).toEqual([4, 1, 1]);
  });

  it('strips a school of its trust', () => {
    const [, joined] = candidates;
    const [school] = joined?.schools ?? [];
    expect(withoutTrust(school ?? aSchool())).toEqual({ ...school, trust: { kind: 'none' } });
  });
});
