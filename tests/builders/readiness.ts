import { UNKNOWN } from '../../src/domain/unknown.ts';
import type { DocumentInput } from '../../src/readiness/documents/document-input.ts';
import {
  type PartnerFacts,
  PRECONDITION_IDS,
  type PreconditionId,
  type ReadinessFacts,
  type SchoolFacts,
  type WizardAnswer,
} from '../../src/readiness/facts.ts';
import type { PlanChoices } from '../../src/readiness/plan-choices.ts';
import { readinessOf } from '../../src/readiness/readiness-of.ts';
import { BLANK_ITEM_RECORD, type ItemRecord, NO_RECORDS } from '../../src/readiness/record.ts';
import { aDate, aSchool } from './a-school.ts';
import { aUid } from './a-trust.ts';

/** The made-up community primary school of `aSchool`, as readiness sees it. */
export function someSchoolFacts(differs: Partial<SchoolFacts> = {}): SchoolFacts {
  const { urn, name, phase, type, lowestAge, character, trust } = aSchool();
  return {
    urn,
    name,
    phase,
    type,
    lowestAge,
    character,
    trust,
    authorityName: 'Madeupshire',
    region: 'East Midlands',
    ...differs,
  };
}

/** A made-up trust of seven schools. */
export function aPartner(differs: Partial<PartnerFacts> = {}): PartnerFacts {
  return {
    uid: aUid('2044'),
    name: 'Made-up Learning Trust',
    companiesHouseNumber: '07654321',
    schoolCount: 7,
    catholicSchools: 0,
    ...differs,
  };
}

/** The wizard with every first consideration answered, or every one open. */
export function wizardWith(kind: WizardAnswer['kind']): Readonly<Record<PreconditionId, WizardAnswer>> {
  const answer = (id: PreconditionId): WizardAnswer =>
    kind === 'answered' ? { kind, evidence: `You answered ${id}.` } : { kind, toDo: `Answer ${id}.` };
  return Object.fromEntries(PRECONDITION_IDS.map((id) => [id, answer(id)])) as Record<
    PreconditionId,
    WizardAnswer
  >;
}

/** A community school that has answered the wizard and chosen a trust, without a plan. */
export function someReadinessFacts(differs: Partial<ReadinessFacts> = {}): ReadinessFacts {
  return {
    school: someSchoolFacts(),
    partner: aPartner(),
    consents: [],
    wizard: wizardWith('answered'),
    ties: { 'foundation-land': 'no', pfi: 'no', federation: 'no', 'shared-site': 'no' },
    plan: null,
    pattern: null,
    ...differs,
  };
}

/** Twelve months from 1 September 2026, reviewed every three, on the days that the rules give. */
export function somePlanChoices(differs: Partial<PlanChoices> = {}): PlanChoices {
  return {
    start: aDate('2026-09-01'),
    months: 12,
    reviewEveryMonths: 3,
    avoidHolidays: false,
    closedPeriods: [],
    fixed: {},
    joining: {},
    ...differs,
  };
}

export function anItemRecord(differs: Partial<ItemRecord> = {}): ItemRecord {
  return { ...BLANK_ITEM_RECORD, ...differs };
}

/** What a document is filled from when nothing but school and trust is known. */
export function aDocumentInput(differs: Partial<DocumentInput> = {}): DocumentInput {
  const facts = differs.facts ?? someReadinessFacts();
  return {
    facts,
    plan: null,
    pattern: null,
    offer: null,
    motives: [],
    readiness: readinessOf(facts, NO_RECORDS),
    questions: [],
    values: [],
    on: aDate('2026-03-02'),
    ...differs,
  };
}

/** Facts with nothing known that can be unknown. */
export function barestFacts(): ReadinessFacts {
  return someReadinessFacts({
    school: someSchoolFacts({
      urn: UNKNOWN,
      lowestAge: UNKNOWN,
      authorityName: UNKNOWN,
      region: UNKNOWN,
      character: { kind: 'not-recorded', christian: false },
    }),
    partner: null,
    wizard: wizardWith('open'),
    ties: {
      'foundation-land': 'not-known',
      pfi: 'not-known',
      federation: 'not-known',
      'shared-site': 'not-known',
    },
  });
}
