import { toJSONSchema } from 'zod/mini';
import { offerSchema } from '../store/offer-schema.ts';

/** The published schema of an offer file, as the file in `docs/` should read: JSON Schema, draft 2020-12, of what a trust writes. */
export function offerJsonSchema(): string {
  return `${JSON.stringify(toJSONSchema(offerSchema, { io: 'input', target: 'draft-2020-12' }), null, 2)}\n`;
}
