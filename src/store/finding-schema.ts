import * as z from 'zod/mini';
import { CONSIDERATION_IDS } from '../domain/consideration.ts';
import { ALTERNATIVE_IDS } from '../finding/comparison-work.ts';
import { CONSULTED, FURTHER_DECISIONS } from '../finding/delegation-work.ts';
import type { FindingWork } from '../finding/finding-work.ts';
import { STAKEHOLDER_IDS } from '../finding/value-meaning.ts';
import { VISIT_CHOOSERS, VISIT_STATES } from '../finding/visit.ts';
import { DECIDERS } from '../matching/answers.ts';
import { recordedEntrySchema } from './recorded-schema.ts';
import { type Agree, isoDate, name, text, trustUid, urn, wholeWithin, within } from './schema-parts.ts';

const MOST_POUNDS = 1_000_000_000;
const pounds = within(0, MOST_POUNDS);

const inOrder = { error: 'a low end that is not above the high one' };
const lowToHigh = z
  .object({ low: pounds, high: pounds })
  .check(z.refine(({ low, high }) => low <= high, inOrder));

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
        decides: z.exactOptional(z.enum(DECIDERS)),
        consulted: z.exactOptional(consulted),
        note: text,
      }),
    ),
  ),
});

const budget = z.exactPartial(
  z.object({
    grant: z.object({ per: z.enum(['year', 'pupil']), pounds }),
    pupils: wholeWithin(0, 20_000),
    reservesPounds: within(-MOST_POUNDS, MOST_POUNDS),
  }),
);
const namedAmount = z.object({ words: text, pounds: z.exactOptional(lowToHigh) });
const costs = z.object({
  budget,
  trusts: z.partialRecord(
    trustUid,
    z.object({
      contribution: z.exactOptional(
        z
          .object({
            kind: z.enum(['percent', 'pounds-per-pupil', 'pooled-percent']),
            low: pounds,
            high: pounds,
          })
          .check(z.refine(({ low, high }) => low <= high, inOrder)),
      ),
      services: z.array(namedAmount),
      oneOff: z.array(namedAmount),
      reserves: z.exactOptional(z.enum(['stay', 'go'])),
      note: text,
    }),
  ),
});

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
