import { parseUrn } from '../../domain/urn.ts';
import type { CompleteAnswers } from '../../matching/answers.ts';
import { BLANK_DECISION_FILE, type DecisionFile, NOTE_KEYS } from '../../store/decision-file.ts';

const urn = parseUrn('122654');
if (!urn.ok) throw new Error('the URN of the example is not a URN');

/**
 * A real school with preferences that nobody there has stated. The school was picked from the register as an ordinary village
 * primary with several trusts around it.
 */
export const EXAMPLE_DECISION: DecisionFile = {
  ...BLANK_DECISION_FILE,
  example: true,
  school: { kind: 'register', urn: urn.value, name: 'Lambley Primary School', corrections: {} },
  visited: NOTE_KEYS,
  draft: {
    rights: {
      held: {
        diocese: 'no',
        'foundation-land': 'no',
        pfi: 'no',
        'local-authority': 'not-known',
        sponsor: 'no',
        federation: 'no',
        'shared-site': 'no',
      },
      other: '',
    },
    vision: {
      values: [
        { kind: 'listed', id: 'inclusion', importance: 3 },
        { kind: 'listed', id: 'community', importance: 2 },
        { kind: 'listed', id: 'collaboration', importance: 2 },
      ],
      keep: ['name', 'ethos', 'traditions'],
    },
    geography: {
      reach: 'local',
      comfortableKm: 8,
      tooFarKm: 35,
      sameAuthority: 'prefer',
      phaseMix: 'either',
    },
    size: { fromSchools: 5, toSchools: 20, growth: 'either', voice: 'strong' },
    faith: { churchSharePct: 40 },
    governance: {
      decisions: {
        'head-appointment': 'local-board',
        budget: 'local-board',
        'staffing-structure': 'school',
        curriculum: 'school',
        admissions: 'local-board',
        policies: 'trust',
        premises: 'trust',
        'name-and-ethos': 'school',
        'local-board-membership': 'local-board',
        reserves: 'local-board',
      },
      localBoard: ['decides', 'elected-parents', 'elected-staff'],
    },
    finance: { acceptablePct: 4, tooMuchPct: 7, pooling: 'keep-own', reserves: 'either', capital: 'either' },
    limits: {
      furthestKm: 30,
      smallestSchools: 'no-limit',
      largestSchools: 40,
      mustHave: [],
      mustNotHave: [],
      area: 'anywhere',
      noPooling: false,
      excluded: [],
    },
    weights: {
      considerations: { vision: 80, geography: 100, size: 60, faith: 30, governance: 70, finance: 60 },
      criteria: {},
    },
  } satisfies CompleteAnswers,
};
