import * as z from 'zod/mini';
import { CONSIDERATION_IDS } from '../domain/consideration.ts';
import { type GovernorWeights, LONGEST_LABEL, MOST_GOVERNORS } from '../matching/governor-weights.ts';
import { type Agree, name, within } from './schema-parts.ts';

const schema = z
  .array(
    z.object({
      id: name,
      label: z.string().check(z.minLength(1), z.maxLength(LONGEST_LABEL)),
      considerations: z.record(z.enum(CONSIDERATION_IDS), within(0, 100)),
    }),
  )
  .check(z.maxLength(MOST_GOVERNORS));

type Agrees = Agree<z.output<typeof schema>, readonly GovernorWeights[]>;

/** The part of a decision file that keeps governors' weights. Does not compile once it and the type say different things. */
export const governorsSchema: true extends Agrees ? typeof schema : never = schema;
