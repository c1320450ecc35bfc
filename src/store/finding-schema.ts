import * as z from 'zod/mini';
import { CONSIDERATION_IDS } from '../domain/consideration.ts';
import { ALTERNATIVE_IDS } from '../finding/comparison-work.ts';
import {
  CHARGE_KINDS,
  GRANT_BASES,
  LATER_YEARS,
  ONE_OFF_IDS,
  REPLACEMENTS,
} from '../finding/costs/cost-work.ts';
import { CONSULTED, FURTHER_DECISIONS } from '../finding/delegation-work.ts';
import type { FindingWork } from '../finding/finding-work.ts';
import { STAKEHOLDER_IDS } from '../finding/value-meaning.ts';
import { VISIT_CHOOSERS, VISIT_STATES } from '../finding/visit.ts';
import { DECIDERS } from '../matching/answers.ts';
import { recordedEntrySchema } from './recorded-schema.ts';
import { type Agree, isoDate, name, text, trustUid, urn, wholeWithin, within } from './schema-parts.ts';

const MOST_POUNDS = 1_000_000_000;
const inOrder = { error: 'a low end that is not above the high one' };
const lowToHighWithin = (least: number, most: number) =>
  z
    .object({ low: within(least, most), high: within(least, most) })
    .check(z.refine(({ low, high }) => low <= high, inOrder));
const lowToHigh = lowToHighWithin(0, MOST_POUNDS);
const signed = lowToHighWithin(-MOST_POUNDS, MOST_POUNDS);
const percents = lowToHighWithin(0, 100);

const visit = z.object({
  id: name,
  uid: trustUid,
  state: z.enum(VISIT_STATES),
  place: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('school'), urn, name }),
    z.object({ kind: z.literal('elsewhere'), name }),
  ]),
  on: z.exactOptional(isoDate),
  chosenBy: z.exactOptional(z.enum(VISIT_CHOOSERS)),
  who: text,
  seen: text,
});

const consulted = z.array(z.enum(CONSULTED));
const delegation = z.object({
  wantedFurther: z.partialRecord(z.enum(FURTHER_DECISIONS), z.enum(DECIDERS)),
  wantedConsulted: z.partialRecord(name, consulted),
  schemes: z.partialRecord(
    trustUid,
    z.partialRecord(
      name,
      z.object({
        consulted: z.exactOptional(consulted),
        note: text,
      }),
    ),
  ),
});

const ownCost = z.object({
  id: name,
  label: name,
  when: z.enum(['yearly', 'once']),
  amount: z.exactOptional(signed),
});
const budget = z.object({
  grantBasis: z.enum(GRANT_BASES),
  grant: z.exactOptional(lowToHigh),
  laterYears: z.exactOptional(z.enum(LATER_YEARS)),
  grantYear2: z.exactOptional(lowToHigh),
  grantYear3: z.exactOptional(lowToHigh),
  reserves: z.exactOptional(signed),
  services: z.array(ownCost),
  stayOnly: z.array(ownCost),
  source: text,
});
const trustCosts = z.object({
  charge: z.exactOptional(z.object({ kind: z.enum(CHARGE_KINDS), figure: z.exactOptional(lowToHigh) })),
  replaces: z.partialRecord(name, z.enum(REPLACEMENTS)),
  oneOffs: z.partialRecord(z.enum(ONE_OFF_IDS), lowToHigh),
  others: z.array(ownCost),
  reservesGoPct: z.exactOptional(percents),
  source: text,
});
const costs = z.object({ budget, trusts: z.partialRecord(trustUid, trustCosts) });

const comparison = z.object({
  chosen: z.array(trustUid),
  alternatives: z.array(z.enum(ALTERNATIVE_IDS)),
  notes: z.partialRecord(name, z.partialRecord(name, text)),
  differencesOnly: z.boolean(),
});

const schema = z.object({
  ownQuestions: z.array(z.object({ id: name, words: name, consideration: z.enum(CONSIDERATION_IDS) })),
  staleAfterMonths: wholeWithin(1, 60),
  retracted: z.partialRecord(
    trustUid,
    z.array(z.object({ entry: recordedEntrySchema, at: wholeWithin(0, 100_000), on: isoDate, why: text })),
  ),
  visits: z.array(visit),
  values: z.partialRecord(name, z.partialRecord(z.enum(STAKEHOLDER_IDS), text)),
  delegation,
  costs,
  comparison,
});

type Agrees = Agree<z.output<typeof schema>, FindingWork>;

/** The part of a decision file that keeps what is found out. Does not compile once it and the type say different things. */
export const findingSchema: true extends Agrees ? typeof schema : never = schema;
