import type { FindingWork } from '../../src/finding/finding-work.ts';
import { ARCHWAY_OFFER } from '../../src/readiness/offers/archway.ts';
import { BLANK_DECISION_FILE, type DecisionFile, type SchoolByHand } from '../../src/store/decision-file.ts';
import { aDate, aUrn } from './a-school.ts';
import { aUid } from './a-trust.ts';

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
      urn: aUrn('122525'),
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
      geography: { reach: 'local', comfortableKm: 0.1 + 0.2, tooFarKm: 7.3, phaseMix: 'either' },
      size: { fromSchools: 5, toSchools: 30 },
      limits: {
        furthestKm: 'no-limit',
        mustHave: ['primary'],
        excluded: [{ uid: aUid('2044'), reason: 'We have been there' }],
      },
      weights: {
        considerations: { vision: 100, geography: 33.3, size: 20, faith: 0, governance: 66.6, finance: 50 },
        criteria: {},
      },
    },
    notes: { school: 'Ask the office about numbers', geography: 'Parents drive' },
    visited: ['school', 'geography'],
    shortlist: {
      kept: [aUid('3050')],
      setAside: [{ uid: aUid('4410'), reason: 'Too far for joint training' }],
      added: [aUid('3050')],
    },
    recorded: {
      [aUid('3050')]: [
        {
          about: 'central-contribution',
          answer: { kind: 'percent', value: 5.5 },
          status: 'document-seen',
          source: 'Accounts 2024',
          by: 'Chair of governors',
          on: aDate('2026-03-02'),
          note: '',
        },
      ],
    },
    readiness: {
      partner: aUid('3050'),
      pattern: 'trial-with-an-end-date',
      plan: {
        start: aDate('2026-09-01'),
        months: 6,
        reviewEveryMonths: 2,
        avoidHolidays: true,
        closedPeriods: [{ label: 'Inset week', from: aDate('2026-11-02'), to: aDate('2026-11-06') }],
        fixed: { decision: aDate('2027-01-20') },
        joining: { application: aDate('2027-03-01') },
      },
      motives: ['try-before-deciding'],
      choice: 'partnership-first',
      choiceNotes: { stay: 'Ask the council about its plans' },
      ourselves: {
        'values-mapped': {
          status: 'done',
          why: '',
          owner: 'Headteacher',
          date: aDate('2026-03-02'),
          note: '',
          evidence: 'Minutes of 2 March 2026',
        },
      },
      partnerships: {
        [aUid('3050')]: {
          school: {
            'objectives-clear': {
              status: 'in-progress',
              why: '',
              owner: 'Chair of governors',
              note: 'Second draft',
              evidence: '',
            },
          },
          trust: {
            'due-diligence': {
              status: 'does-not-apply',
              why: 'Done last year for another purpose',
              owner: '',
              note: '',
              evidence: '',
            },
          },
        },
      },
      offers: [ARCHWAY_OFFER],
    },
    finding: someFinding(),
    governors: [
      {
        id: 'governor-1',
        label: 'Parent governor',
        considerations: { vision: 100, geography: 90, size: 10, faith: 0, governance: 30.5, finance: 20 },
      },
      {
        id: 'governor-2',
        label: 'Chair',
        considerations: { vision: 40, geography: 20, size: 30, faith: 0, governance: 60, finance: 100 },
      },
    ],
    ...changes,
  };
}

/** Something in every part of what is found out. */
function someFinding(changes: Partial<FindingWork> = {}): FindingWork {
  const uid = aUid('3050');
  return {
    ownQuestions: [{ id: 'own-1', words: 'May we keep the forest school?', consideration: 'vision' }],
    staleAfterMonths: 18,
    retracted: {
      [uid]: [
        {
          entry: {
            about: 'central-contribution',
            answer: { kind: 'pounds-per-pupil', value: 312.5 },
            status: 'claimed',
            source: 'Telephone call',
            by: 'Finance director',
            on: aDate('2026-01-15'),
            note: 'Before the new charging policy',
          },
          at: 0,
          on: aDate('2026-02-20'),
          why: 'The policy has changed',
        },
      ],
    },
    visits: [
      {
        id: 'visit-1',
        uid,
        state: 'done',
        place: { kind: 'school', urn: aUrn('100021'), name: 'Brook Primary School' },
        on: aDate('2026-02-10'),
        chosenBy: 'us',
        who: 'Headteacher and two governors',
        seen: 'Lessons in three classes',
      },
      {
        id: 'visit-2',
        uid,
        state: 'planned',
        place: { kind: 'elsewhere', name: 'Trust office' },
        who: '',
        seen: '',
      },
    ],
    values: {
      inclusion: { pupils: 'A third have extra needs', staff: '' },
      'Outdoor learning': { community: 'The wood' },
    },
    delegation: {
      wantedFurther: { virement: 'school' },
      wantedConsulted: { budget: ['headteacher', 'local-board'] },
      schemes: {
        [uid]: {
          budget: { consulted: ['headteacher'], note: 'Page 4' },
          virement: { note: '' },
        },
      },
    },
    costs: {
      budget: {
        grantBasis: 'total',
        grant: { low: 1_050_000.5, high: 1_050_000.5 },
        laterYears: 'forecast',
        grantYear2: { low: 1_060_000, high: 1_080_000 },
        reserves: { low: -12_000, high: -12_000 },
        services: [
          { id: 'cost-1', label: 'Payroll', when: 'yearly', amount: { low: 3_000, high: 3_500 } },
          { id: 'cost-2', label: 'Clerking', when: 'yearly' },
        ],
        stayOnly: [
          {
            id: 'cost-3',
            label: 'A fee of the local authority',
            when: 'once',
            amount: { low: 400, high: 600 },
          },
        ],
        source: 'Budget of March 2026',
      },
      trusts: {
        [uid]: {
          charge: { kind: 'percent', figure: { low: 4.5, high: 6 } },
          replaces: { 'cost-1': 'yes', 'cost-2': 'in-part' },
          oneOffs: { legal: { low: 8_000, high: 8_000 } },
          others: [
            { id: 'cost-4', label: 'Trust conference', when: 'yearly', amount: { low: -200, high: 300 } },
          ],
          reservesGoPct: { low: 0, high: 50 },
          source: 'Their charging policy',
        },
      },
    },
    comparison: {
      chosen: [uid, aUid('4410')],
      alternatives: ['stay'],
      notes: { 'central-contribution': { [uid]: 'Ask about IT', stay: 'We buy our own' } },
      differencesOnly: true,
    },
    ...changes,
  };
}
