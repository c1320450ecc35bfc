import * as z from 'zod/mini';
import type { IsoDate } from '../domain/iso-date.ts';
import type { TrustUid } from '../domain/trust-uid.ts';
import {
  OFFER_COMPONENT_IDS,
  OFFER_KIND,
  OFFER_VERSION,
  type TrustOffer,
} from '../readiness/offers/offer.ts';
import { type Agree, isoDate, trustUid, wholeWithin } from './schema-parts.ts';

const described = (longest: number, words: string) =>
  z.string().check(z.minLength(1), z.maxLength(longest), z.describe(words));

const uid = z.pipe(
  z
    .string()
    .check(
      z.regex(/^[1-9]\d{0,5}$/, { error: 'a trust UID of one to six digits' }),
      z.describe('Group UID of the trust in Get Information About Schools, one to six digits.'),
    ),
  trustUid as z.ZodMiniType<TrustUid, string>,
);

const date = z.pipe(
  z
    .string()
    .check(
      z.regex(/^\d{4}-\d\d-\d\d$/, { error: 'a date as YYYY-MM-DD' }),
      z.describe('Date that the document bears, YYYY-MM-DD; leave out where it bears none.'),
    ),
  isoDate as z.ZodMiniType<IsoDate, string>,
);

const contactPage = z
  .url({ protocol: /^https$/, error: 'an address that begins with https://' })
  .check(
    z.maxLength(500),
    z.regex(/^https:\/\/\S+$/),
    z.describe('Page of the trust to turn to; https only.'),
  );

const month = wholeWithin(1, 60);

const schema = z
  .object({
    kind: z.literal(OFFER_KIND),
    version: z.literal(OFFER_VERSION),
    trust: z.object({
      name: described(200, 'The trust’s full name.'),
      uid: z.exactOptional(uid),
    }),
    title: described(200, 'What the trust calls the offer.'),
    summary: described(4000, 'The offer in a few plain sentences.'),
    months: z.exactOptional(
      z.object({ from: month, to: month }).check(
        z.refine(({ from, to }) => from <= to, { error: 'a shortest length no longer than the longest' }),
        z.describe('Shortest and longest length that the offer names, in whole months.'),
      ),
    ),
    activities: z
      .array(described(500, 'One activity.'))
      .check(z.maxLength(50), z.describe('What the partners would do together.')),
    says: z
      .partialRecord(z.enum(OFFER_COMPONENT_IDS), described(2000, 'What the offer says of it.'))
      .check(
        z.describe(
          'What the offer says of each part that the Department for Education’s guidance recommends (Trust Partnerships, October 2021, sections 2.2 to 2.5). Leave out what the offer does not mention.',
        ),
      ),
    contactPage: z.exactOptional(contactPage),
    source: z.object({
      publisher: described(200, 'Who publishes the offer.'),
      title: described(200, 'Title of the document or page.'),
      date: z.exactOptional(date),
    }),
  })
  .check(
    z.meta({
      title: 'Trust Match: a trust’s offer of partnership',
      description:
        'A multi-academy trust’s standing offer of a trust partnership. A school opens it in Trust Match, which fills its draft agreement from it, lays its plan beside it and names the recommended parts that it leaves out.',
    }),
  );

type Agrees = Agree<z.output<typeof schema>, TrustOffer>;

/**
 * A trust's standing offer of partnership, as a file that a trust can send and a school can open. Does not compile once it and
 * the type say different things.
 */
export const offerSchema: true extends Agrees ? typeof schema : never = schema;
