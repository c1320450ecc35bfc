import { writeFileSync } from 'node:fs';
import { offerJsonSchema } from './offer-json-schema.ts';

writeFileSync(new URL('../../docs/trust-offer.schema.json', import.meta.url), offerJsonSchema());
