import * as z from 'zod/mini';
import { CHOICE_IDS, MOTIVE_IDS } from '../readiness/choice.ts';
import { PATTERN_IDS } from '../readiness/patterns/pattern.ts';
import { JOINING_STEP_IDS, START_SETTERS } from '../readiness/plan-choices.ts';
import { ITEM_STATUSES } from '../readiness/record.ts';
import { offerSchema } from './offer-schema.ts';
import type { ReadinessWork } from './readiness-work.ts';
import { type Agree, isoDate, name, text, trustUid, wholeWithin } from './schema-parts.ts';

const itemRecord = z.object({
  status: z.enum(ITEM_STATUSES),
  why: text,
  owner: text,
  date: z.exactOptional(isoDate),
  note: text,
  evidence: text,
});
const sideRecords = z.partialRecord(name, itemRecord);

const plan = z.object({
  start: isoDate,
  startBy: z.exactOptional(z.enum(START_SETTERS)),
  months: wholeWithin(1, 60),
  reviewEveryMonths: wholeWithin(1, 12),
  avoidHolidays: z.boolean(),
  closedPeriods: z.array(
    z
      .object({ label: text, from: isoDate, to: isoDate })
      .check(
        z.refine(({ from, to }) => from <= to, { error: 'a period that ends on or after its first day' }),
      ),
  ),
  fixed: z.partialRecord(
    z.string().check(
      z.regex(/^(due-consideration|decision|review-\d{1,2})$/, {
        error: 'the name of a meeting of the plan',
      }),
    ),
    isoDate,
  ),
  joining: z.partialRecord(z.enum(JOINING_STEP_IDS), isoDate),
});

const schema = z.object({
  partner: z.exactOptional(trustUid),
  pattern: z.exactOptional(z.enum(PATTERN_IDS)),
  plan: z.exactOptional(plan),
  motives: z.array(z.enum(MOTIVE_IDS)),
  choice: z.exactOptional(z.enum(CHOICE_IDS)),
  choiceNotes: z.partialRecord(z.enum(CHOICE_IDS), text),
  ourselves: sideRecords,
  partnerships: z.partialRecord(trustUid, z.object({ school: sideRecords, trust: sideRecords })),
  offer: z.exactOptional(z.object({ trust: text, title: text })),
  offers: z.array(offerSchema),
});

type Agrees = Agree<z.output<typeof schema>, ReadinessWork>;

/** The part of a decision file that keeps partnership readiness. Does not compile once it and the type say different things. */
export const readinessSchema: true extends Agrees ? typeof schema : never = schema;
