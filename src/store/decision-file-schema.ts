import * as z from 'zod/mini';
import { CONSIDERATION_IDS } from '../domain/consideration.ts';
import { PHASES } from '../domain/phase.ts';
import { DENOMINATIONS } from '../domain/religious-character.ts';
import { IDACI_QUINTILES } from '../domain/school.ts';
import { SCHOOL_TYPES } from '../domain/school-type.ts';
import {
  AREAS,
  CAPITALS,
  DECIDERS,
  DELEGATED_DECISIONS,
  GROWTHS,
  IMPORTANCES,
  KEEP_IDS,
  LOCAL_BOARD_NEEDS,
  PHASE_MIXES,
  POOLINGS,
  REACHES,
  RESERVES,
  RIGHT_IDS,
  VALUE_IDS,
  VOICES,
  YES_NO_UNKNOWN,
} from '../matching/answers.ts';
import { DECISION_FILE_KIND, DECISION_FILE_VERSION, type DecisionFile, NOTE_KEYS } from './decision-file.ts';
import { findingSchema } from './finding-schema.ts';
import { governorsSchema } from './governor-schema.ts';
import { readinessSchema } from './readiness-schema.ts';
import { recordedEntrySchema } from './recorded-schema.ts';
import { type Agree, name, text, trustUid, urn, wholeWithin, within } from './schema-parts.ts';

const unknown = z.object({ kind: z.literal('unknown') });

const pupils = wholeWithin(0, 20_000);
const age = wholeWithin(0, 25);
const laCode = z.string().check(z.regex(/^\d{3}$/, { error: 'a local authority code of three digits' }));
const km = within(0, 2_000);
const percent = within(0, 100);
const schools = wholeWithin(1, 1_000);
const swing = within(0, 100);
const noLimit = z.literal('no-limit');

const place = z.object({
  outcode: z.string().check(z.regex(/^[A-Z]{1,2}\d[A-Z\d]?$/, { error: 'an outward code such as NG15' })),
  eastingM: within(0, 800_000),
  northingM: within(0, 1_400_000),
});

const character = z.union([
  z.object({ kind: z.literal('none') }),
  z.object({
    kind: z.literal('of'),
    denominations: z.tuple([z.enum(DENOMINATIONS)], z.enum(DENOMINATIONS)),
  }),
  z.object({ kind: z.literal('not-recorded'), christian: z.boolean() }),
]);

const schoolTrust = z.union([
  z.object({ kind: z.literal('multi'), uid: trustUid }),
  z.object({ kind: z.literal('standalone'), uid: z.union([name, unknown]), name: z.union([name, unknown]) }),
  z.object({ kind: z.literal('none') }),
]);

const corrections = z.exactPartial(
  z.object({
    name,
    phase: z.enum(PHASES),
    type: z.enum(SCHOOL_TYPES),
    character,
    pupils,
    lowestAge: age,
    highestAge: age,
    sixthForm: z.boolean(),
    selective: z.boolean(),
    idaciQuintile: z.literal([...IDACI_QUINTILES]),
    laCode,
    place,
    trust: schoolTrust,
  }),
);

const byHand = z.object({
  name,
  phase: z.enum(PHASES),
  type: z.enum(SCHOOL_TYPES),
  character,
  pupils: z.union([pupils, unknown]),
  lowestAge: z.union([age, unknown]),
  highestAge: z.union([age, unknown]),
  sixthForm: z.union([z.boolean(), unknown]),
  laCode,
  place,
  trust: schoolTrust,
});

const school = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('register'), urn, name, corrections }),
  z.object({ kind: z.literal('by-hand'), entry: byHand }),
]);

const importance = z.literal([...IMPORTANCES]);
const chosenValue = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('listed'), id: z.enum(VALUE_IDS), importance }),
  z.object({ kind: z.literal('own'), words: name, importance }),
]);

/** One schema per section of answers; every field may be absent. Bounds are wider than those of the wizard's forms. */
const SECTION_SCHEMAS = {
  rights: z.exactPartial(
    z.object({ held: z.record(z.enum(RIGHT_IDS), z.enum(YES_NO_UNKNOWN)), other: text }),
  ),
  vision: z.exactPartial(z.object({ values: z.array(chosenValue), keep: z.array(z.enum(KEEP_IDS)) })),
  geography: z.exactPartial(
    z.object({
      reach: z.enum(REACHES),
      comfortableKm: km,
      tooFarKm: km,
      sameAuthority: z.enum(['prefer', 'either']),
      phaseMix: z.enum(PHASE_MIXES),
    }),
  ),
  size: z.exactPartial(
    z.object({
      fromSchools: schools,
      toSchools: schools,
      growth: z.enum(GROWTHS),
      voice: z.enum(VOICES),
    }),
  ),
  faith: z.exactPartial(z.object({ churchSharePct: percent })),
  governance: z.exactPartial(
    z.object({
      decisions: z.record(z.enum(DELEGATED_DECISIONS), z.enum([...DECIDERS, 'not-known'])),
      localBoard: z.array(z.enum(LOCAL_BOARD_NEEDS)),
    }),
  ),
  finance: z.exactPartial(
    z.object({
      acceptablePct: percent,
      tooMuchPct: percent,
      pooling: z.enum(POOLINGS),
      reserves: z.enum(RESERVES),
      capital: z.enum(CAPITALS),
    }),
  ),
  limits: z.exactPartial(
    z.object({
      furthestKm: z.union([km, noLimit]),
      smallestSchools: z.union([schools, noLimit]),
      largestSchools: z.union([schools, noLimit]),
      mustHave: z.array(z.enum(PHASES)),
      mustNotHave: z.array(z.enum(PHASES)),
      area: z.enum(AREAS),
      noPooling: z.boolean(),
      excluded: z.array(z.object({ uid: trustUid, reason: text })),
    }),
  ),
  weights: z.exactPartial(
    z.object({
      considerations: z.record(z.enum(CONSIDERATION_IDS), swing),
      criteria: z.partialRecord(z.string(), swing),
    }),
  ),
} as const;

const schema = z.object({
  kind: z.literal(DECISION_FILE_KIND),
  version: z.literal(DECISION_FILE_VERSION),
  school,
  draft: z.exactPartial(z.object(SECTION_SCHEMAS)),
  notes: z.partialRecord(z.enum(NOTE_KEYS), text),
  visited: z.array(z.enum(NOTE_KEYS)),
  shortlist: z.object({
    kept: z.array(trustUid),
    setAside: z.array(z.object({ uid: trustUid, reason: text })),
    added: z.array(trustUid),
  }),
  recorded: z.partialRecord(trustUid, z.array(recordedEntrySchema)),
  readiness: readinessSchema,
  finding: findingSchema,
  example: z.boolean(),
  governors: z.exactOptional(governorsSchema),
});

type Agrees = Agree<z.output<typeof schema>, DecisionFile>;

/**
 * A decision file of the current version, after migration. Keys that it does not name are left out of the result. Does not
 * compile once it and the type say different things: in a value, a key, or whether a key may be absent.
 */
export const decisionFileSchema: true extends Agrees ? typeof schema : never = schema;
