import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { offerJsonSchema } from '../../src/cli/offer-json-schema.ts';
import { OFFER_COMPONENT_IDS } from '../../src/readiness/offers/offer.ts';

const PUBLISHED = readFileSync(new URL('../../docs/trust-offer.schema.json', import.meta.url), 'utf8');

it('the published schema of an offer is the one that the app uses (npm run offer:schema writes it)', () => {
  expect(PUBLISHED).toBe(offerJsonSchema());
});

it('the published schema names every component that the guidance recommends', () => {
  const schema = JSON.parse(PUBLISHED) as {
    properties: { says: { propertyNames: { enum: readonly string[] } } };
  };
  expect(schema.properties.says.propertyNames.enum).toEqual(OFFER_COMPONENT_IDS);
});
