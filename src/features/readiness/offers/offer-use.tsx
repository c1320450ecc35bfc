import type { ReactNode } from 'react';
import type { TrustUid } from '../../../domain/trust-uid.ts';
import { chosenOffer } from '../../../readiness/offers/index.ts';
import type { TrustOffer } from '../../../readiness/offers/offer.ts';
import { readinessStore } from '../../../store/readiness-store.ts';
import { useDecision } from '../../../store/use-decision.ts';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { LiveRegion } from '../../../ui/live-region.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { RegisterFailure } from '../../our-school-gate.tsx';
import { documentPath, PATHS } from '../../paths.ts';
import { partnerFacts, usePartner } from '../../use-partner.ts';
import { type OfferTrust, offerTrustOf } from './offer-trust.ts';
import styles from './offers-screen.module.css';
import { PlanBesideOffer } from './plan-beside-offer.tsx';

type OfferUseProps = {
  readonly offer: TrustOffer;
  /** What else can be done with it. */
  readonly children?: ReactNode;
};

/** Fills the documents from an offer, once it is clear which trust of the register it comes from. */
export function OfferUse({ offer, children }: OfferUseProps) {
  const work = useDecision((state) => state.file.readiness);
  const chosen = usePartner(work.partner);
  const named = usePartner(offer.trust.uid);
  const partner = chosen.kind === 'done' ? partnerFacts(chosen.answer) : null;
  const isInUse = chosenOffer(partner, work.offer, work.offers) === offer;
  const trust = offerTrustOf(offer, {
    named: named.kind === 'done' ? partnerFacts(named.answer) : null,
    lookedUp: named.kind === 'done',
    partner,
  });
  return (
    <>
      {named.kind === 'failed' && <RegisterFailure failure={named.failure} retry={named.retry} />}
      <LiveRegion message={isInUse ? 'In use: agreement and letters are filled from it.' : null} />
      {isInUse && <PlanBesideOffer offer={offer} plan={work.plan} />}
      {!isInUse && named.kind !== 'failed' && (
        <BeforeUse offer={offer} trust={trust} partner={work.partner} />
      )}
      <div className={cx(styles.actions)}>
        <UseButtons offer={offer} trust={trust} isInUse={isInUse} />
        {children}
      </div>
    </>
  );
}

type OfTrust = { readonly offer: TrustOffer; readonly trust: OfferTrust };

function UseButtons({ offer, trust, isInUse }: OfTrust & { readonly isInUse: boolean }) {
  const { chooseOffer, leaveOffer } = readinessStore;
  const about = (
    <VisuallyHidden>
      {' '}
      {offer.title}, {offer.trust.name}
    </VisuallyHidden>
  );
  if (isInUse) {
    return (
      <>
        <a href={documentPath('agreement')}>See the agreement</a>
        <Button look="quiet" small onClick={leaveOffer}>
          Use it no longer{about}
        </Button>
      </>
    );
  }
  if (trust.kind !== 'found') return null;
  const key = { trust: offer.trust.name, title: offer.title };
  return (
    <Button look="secondary" small onClick={() => chooseOffer(key, trust.uid)}>
      Use it for the agreement{about}
    </Button>
  );
}

type BeforeUseProps = OfTrust & { readonly partner: TrustUid | undefined };

/** What stands in the way of using an offer, or what using it changes. */
function BeforeUse({ offer, trust, partner }: BeforeUseProps) {
  switch (trust.kind) {
    case 'waiting':
      return <p>Looking for the trust in the register.</p>;
    case 'not-in-register':
      return (
        <p>
          It cannot be used yet: the register has no trust with the UID {trust.uid}. Ask the trust for its
          Group UID.
        </p>
      );
    case 'without-uid':
      return (
        <p>
          It cannot be used yet: the file gives no UID. Choose {offer.trust.name} on{' '}
          <a href={PATHS.readiness}>Getting ready</a> first, under the same name.
        </p>
      );
    case 'found':
      return (
        <>
          {trust.otherName !== null && (
            <p>
              The register knows the trust with this UID as {trust.otherName}. Make sure who sent the offer.
            </p>
          )}
          {partner !== undefined && partner !== trust.uid && (
            <p>
              To use it also makes {trust.otherName ?? offer.trust.name} the trust that you prepare a
              partnership with. What you wrote down about the other one stays.
            </p>
          )}
        </>
      );
    default:
      return trust satisfies never;
  }
}
