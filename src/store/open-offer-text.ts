import type { Result } from '../domain/result.ts';
import type { TrustOffer } from '../readiness/offers/offer.ts';
import type { OfferFileError } from './offer-file-error.ts';

/** Reads a trust's offer. Loads the schema only now, so that the screen does not carry it. */
export async function openOfferText(text: string): Promise<Result<TrustOffer, OfferFileError>> {
  const { parseOfferFile } = await import('./parse-offer-file.ts');
  return parseOfferFile(text);
}
