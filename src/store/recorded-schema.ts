import * as z from 'zod/mini';
import { EVIDENCE_STATUSES } from '../domain/evidence.ts';
import { AGREEMENTS } from '../matching/recorded.ts';
import { isoDate, name, text, within } from './schema-parts.ts';

const recordedAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('agreed'), value: z.enum(AGREEMENTS) }),
  z.object({ kind: z.literal('level'), value: within(0, 1) }),
  z.object({ kind: z.literal('percent'), value: within(-100, 200) }),
  z.object({ kind: z.literal('pounds-per-pupil'), value: within(0, 100_000) }),
  z.object({ kind: z.literal('text'), value: text }),
]);

/** One entry of the evidence log. */
export const recordedEntrySchema = z.object({
  about: name,
  answer: recordedAnswer,
  status: z.enum(EVIDENCE_STATUSES),
  source: text,
  by: text,
  on: isoDate,
  note: text,
  visit: z.exactOptional(name),
});
