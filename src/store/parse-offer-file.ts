import { err, ok, type Result } from '../domain/result.ts';
import { OFFER_KIND, OFFER_VERSION, type TrustOffer } from '../readiness/offers/offer.ts';
import { isJsonObject, type Json } from './drop-unknown-ids.ts';
import { faultsOf } from './faults-of.ts';
import type { OfferFileError } from './offer-file-error.ts';
import { offerSchema } from './offer-schema.ts';
import { readJson } from './read-json.ts';

/** Far above any real offer; a larger text is refused unread. */
const LARGEST_OFFER_CHARACTERS = 100_000;

/** Reads a trust's offer from a file that anybody may have made. Anything wrong refuses the whole file and names the place. */
export function parseOfferFile(text: string): Result<TrustOffer, OfferFileError> {
  const json = readJson(text, LARGEST_OFFER_CHARACTERS);
  if (json.ok) return readOffer(json.value);
  return json.error.kind === 'too-deep'
    ? err({ kind: 'not-an-offer', found: 'it is nested too deeply' })
    : err(json.error);
}

function readOffer(json: Json): Result<TrustOffer, OfferFileError> {
  if (!isJsonObject(json)) return err({ kind: 'not-an-offer', found: 'it holds no named values' });
  if (json.kind !== OFFER_KIND) {
    return err({ kind: 'not-an-offer', found: `it does not say that it is a “${OFFER_KIND}”` });
  }
  if (typeof json.version === 'number' && json.version > OFFER_VERSION) {
    return err({ kind: 'newer-version', version: json.version });
  }
  const parsed = offerSchema.safeParse(json);
  return parsed.success ? ok(parsed.data) : err({ kind: 'damaged', faults: faultsOf(parsed.error) });
}
