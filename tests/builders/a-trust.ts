import type { SchoolRecord } from '../../src/domain/school.ts';
import type { Candidate, TrustRecord } from '../../src/domain/trust.ts';
import { parseTrustUid, type TrustUid } from '../../src/domain/trust-uid.ts';
import { UNKNOWN } from '../../src/domain/unknown.ts';
import { aDate, aPlace, aSchool, aUrn } from './a-school.ts';

export function aUid(text: string): TrustUid {
  const uid = parseTrustUid(text);
  if (!uid.ok) throw new Error(`not a UID: ${text}`);
  return uid.value;
}

/** A made-up open multi-academy trust. */
export function aTrust(differs: Partial<TrustRecord> = {}): TrustRecord {
  const uid = differs.uid ?? aUid('1');
  return {
    uid,
    groupId: `TR${uid.padStart(5, '0')}`,
    name: `Made-up Trust ${uid}`,
    publishedName: `MADE-UP TRUST ${uid}`,
    companiesHouseNumber: UNKNOWN,
    incorporatedOn: UNKNOWN,
    town: UNKNOWN,
    postcode: UNKNOWN,
    ...differs,
  };
}

/** A school of a trust: an academy that opened in 2015. */
export function anAcademy(differs: Partial<SchoolRecord> = {}): SchoolRecord {
  return aSchool({ type: 'Academy Converter', openedOn: aDate('2015-09-01'), ...differs });
}

/** A made-up trust with one academy for each entry; each gets a URN of its own and the trust's UID. */
export function aCandidate(uid: string, schools: readonly Partial<SchoolRecord>[] = [{}]): Candidate {
  const trust = aTrust({ uid: aUid(uid) });
  return {
    trust,
    schools: schools.map((differs, index) =>
      anAcademy({
        urn: aUrn(String(910_000 + Number(uid) * 100 + index)),
        name: `Academy ${index + 1} of made-up trust ${uid}`,
        trust: { kind: 'multi', uid: trust.uid },
        ...differs,
      }),
    ),
  };
}

/** A made-up trust of so many like primary academies, all at one place so many kilometres east. */
export function aTrustAt(uid: string, eastKm: number, schools = 3): Candidate {
  return aCandidate(
    uid,
    Array.from({ length: schools }, () => ({ position: aPlace(eastKm) })),
  );
}
