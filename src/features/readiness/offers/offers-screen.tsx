import { useRef } from 'react';
import { offersToShow } from '../../../readiness/offers/index.ts';
import type { TrustOffer } from '../../../readiness/offers/offer.ts';
import { readinessStore } from '../../../store/readiness-store.ts';
import { useDecision } from '../../../store/use-decision.ts';
import { BackLink } from '../../../ui/back-link.tsx';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { Section } from '../../../ui/section.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { PATHS } from '../../paths.ts';
import { ForTrusts } from './for-trusts.tsx';
import { OfferEntry } from './offer-entry.tsx';
import { OfferUse } from './offer-use.tsx';
import styles from './offers-screen.module.css';
import { OpenOffer } from './open-offer.tsx';

/** Trusts' standing offers of partnership: those known here, and those opened from a file that a trust sent. */
export function OffersScreen() {
  const imported = useDecision((state) => state.file.readiness.offers);
  const shown = offersToShow(imported);
  return (
    <>
      <BackLink href={PATHS.readiness}>Getting ready</BackLink>
      <PageHeading>Trusts’ offers of partnership</PageHeading>
      <p>
        Some trusts publish what they offer to schools outside them. An offer is where a talk begins, not an
        agreement: each says below which parts that the Department’s guidance recommends it leaves out, so
        that you can ask about them. That an offer stands here does not mean that the trust would suit you.
      </p>
      <OpenedOffers offers={shown.imported} />
      <Section heading="Offers in the data" aside="Put into our words from what trusts publish">
        {shown.known.map((offer) => (
          <OfferEntry key={keyOf(offer)} offer={offer} opened={false}>
            <OfferUse offer={offer} />
          </OfferEntry>
        ))}
        {shown.known.length === 0 && <p>Each of them has been replaced by one that you opened.</p>}
        <p className={cx(styles.after)}>
          These are examples that we know of. Other trusts have offers too: ask for them, or open what a trust
          has sent you.
        </p>
      </Section>
      <ForTrusts />
    </>
  );
}

const keyOf = ({ trust, title }: TrustOffer) => JSON.stringify([trust.name, title]);

function OpenedOffers({ offers }: { readonly offers: readonly TrustOffer[] }) {
  const { removeOffer } = readinessStore;
  const list = useRef<HTMLDivElement>(null);
  const remove = (index: number) => {
    removeOffer(index);
    list.current?.focus();
  };
  return (
    <Section heading="Offers that you opened" aside="Kept with your work, sent nowhere">
      <OpenOffer />
      <div ref={list} tabIndex={-1}>
        {offers.length === 0 && <p className={cx(styles.none)}>None is open.</p>}
        {offers.map((offer, index) => (
          <OfferEntry key={keyOf(offer)} offer={offer} opened>
            <OfferUse offer={offer}>
              <Button look="quiet" small onClick={() => remove(index)}>
                Remove
                <VisuallyHidden>
                  {' '}
                  {offer.title}, {offer.trust.name}
                </VisuallyHidden>
              </Button>
            </OfferUse>
          </OfferEntry>
        ))}
      </div>
    </Section>
  );
}
