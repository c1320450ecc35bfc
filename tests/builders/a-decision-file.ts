import { type IsoDate, parseIsoDate } from '../../src/domain/iso-date.ts';
import { parseTrustUid, type TrustUid } from '../../src/domain/trust-uid.ts';
import { parseUrn, type Urn } from '../../src/domain/urn.ts';
import { BLANK_DECISION_FILE, type DecisionFile, type SchoolByHand } from '../../src/store/decision-file.ts';

/** A URN, or a failed test. */
export function urn(text: string): Urn {
  const parsed = parseUrn(text);
  if (!parsed.ok) throw new Error(`not a URN: ${text}`);
  return parsed.value;
}

/** A trust UID, or a failed test. */
export function trustUid(text: string): TrustUid {
  const parsed = parseTrustUid(text);
  if (!parsed.ok) throw new Error(`not a trust UID: ${text}`);
  return parsed.value;
}

/** A date, or a failed test. */
export function isoDate(text: string): IsoDate {
  const parsed = parseIsoDate(text);
  if (!parsed.ok) throw new Error(`not a date: ${text}`);
  return parsed.value;
}

/** A school that the register does not list. */
export function aSchoolByHand(changes: Partial<SchoolByHand> = {}): SchoolByHand {
  return {
    name: 'Brook Lane Primary School',
    phase: 'primary',
    type: 'Community School',
    character: { kind: 'none' },
    pupils: 210,
    lowestAge: 4,
    highestAge: 11,
    sixthForm: false,
    laCode: '891',
    place: { outcode: 'NG15', eastingM: 453_812.4, northingM: 349_230.7 },
    trust: { kind: 'none' },
    ...changes,
  };
}

/** A decision file with something in every part of it. */
export function aDecisionFile(changes: Partial<DecisionFile> = {}): DecisionFile {
  return {
    ...BLANK_DECISION_FILE,
    school: {
      kind: 'register',
      urn: urn('122525'),
      name: 'Hawthorne Primary School',
      corrections: { pupils: 214, place: { outcode: 'NG6', eastingM: 455_001.25, northingM: 344_002.125 } },
    },
    draft: {
      rights: {
        held: {
          diocese: 'no',
          'foundation-land': 'not-known',
          pfi: 'yes',
          'local-authority': 'no',
          sponsor: 'no',
          federation: 'no',
          'shared-site': 'not-known',
        },
        other: 'A charity runs the pool',
      },
      vision: {
        values: [
          { kind: 'listed', id: 'inclusion', importance: 3 },
          { kind: 'own', words: 'Outdoor learning', importance: 1 },
        ],
        keep: ['name', 'curriculum'],
      },
      geography: { reach: 'local', comfortableKm: 7.3, tooFarKm: 0.1 + 0.2, phaseMix: 'either' },
      size: { fromSchools: 5, toSchools: 30 },
      limits: {
        furthestKm: 'no-limit',
        mustHave: ['primary'],
        excluded: [{ uid: trustUid('2044'), reason: 'We have been there' }],
      },
      weights: {
        considerations: { vision: 100, geography: 33.3, size: 20, faith: 0, governance: 66.6, finance: 50 },
        criteria: {},
      },
    },
    notes: { school: 'Ask the office about numbers', geography: 'Parents drive' },
    visited: ['school', 'geography'],
    shortlist: {
      kept: [trustUid('3050')],
      setAside: [{ uid: trustUid('4410'), reason: 'Too far for joint training' }],
      added: [trustUid('3050')],
    },
    recorded: {
      [trustUid('3050')]: [
        {
          about: 'central-contribution',
          answer: { kind: 'percent', value: 5.5 },
          status: 'document-seen',
          source: 'Accounts 2024',
          by: 'Chair of governors',
          on: isoDate('2026-03-02'),
          note: '',
        },
      ],
    },
    ...changes,
  };
}
