import type { TrustUid } from '../../../domain/trust-uid.ts';
import { chosenOffer } from '../../../readiness/offers/index.ts';
import type { TrustOffer } from '../../../readiness/offers/offer.ts';
import { useDecision } from '../../../store/use-decision.ts';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { LiveRegion } from '../../../ui/live-region.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { documentPath, PATHS } from '../../paths.ts';
import { partnerFacts, usePartner } from '../../use-partner.ts';
import { type OfferTrust, offerTrustOf } from './offer-trust.ts';
import styles from './offers-screen.module.css';
import { PlanBesideOffer } from './plan-beside-offer.tsx';

/** Fills the documents from an offer, once it is clear which trust of the register it comes from. */
export function OfferUse({ offer }: { readonly offer: TrustOffer }) {
  const work = useDecision((state) => state.file.readiness);
  const leaveOffer = useDecision((state) => state.leaveOffer);
  const chosen = usePartner(work.partner);
  const named = usePartner(offer.trust.uid);
  const partner = chosen.kind === 'done' ? partnerFacts(chosen.answer) : null;
  const trust = offerTrustOf(offer, {
    named: named.kind === 'done' ? partnerFacts(named.answer) : null,
    lookedUp: named.kind === 'done',
    partner,
  });
  const isInUse = chosenOffer(partner, work.offer, work.offers) === offer;
  return (
    <>
      <LiveRegion
        message={isInUse ? `In use for the agreement and the letter to ${offer.trust.name}.` : null}
      />
      {isInUse ? (
        <>
          <PlanBesideOffer offer={offer} plan={work.plan} />
          <a href={documentPath('agreement')}>See the agreement</a>
          <Button look="quiet" small onClick={leaveOffer}>
            Use it no longer
            <AboutOffer offer={offer} />
          </Button>
        </>
      ) : (
        <Chooser offer={offer} trust={trust} partner={work.partner} />
      )}
    </>
  );
}

function AboutOffer({ offer: { title, trust } }: { readonly offer: TrustOffer }) {
  return (
    <VisuallyHidden>
      {' '}
      {title}, {trust.name}
    </VisuallyHidden>
  );
}

type ChooserProps = {
  readonly offer: TrustOffer;
  readonly trust: OfferTrust;
  readonly partner: TrustUid | undefined;
};

function Chooser({ offer, trust, partner }: ChooserProps) {
  const chooseOffer = useDecision((state) => state.chooseOffer);
  switch (trust.kind) {
    case 'waiting':
      return <p className={cx(styles.about)}>Looking for the trust in the register.</p>;
    case 'not-in-register':
      return (
        <p className={cx(styles.about)}>
          It cannot be used yet: the register has no trust with the UID {trust.uid}. Ask the trust for its
          Group UID.
        </p>
      );
    case 'without-uid':
      return (
        <p className={cx(styles.about)}>
          It cannot be used yet: the file gives no UID. Choose {offer.trust.name} on{' '}
          <a href={PATHS.readiness}>Getting ready</a> first, under the same name.
        </p>
      );
    case 'found':
      return (
        <>
          {trust.otherName !== null && (
            <p className={cx(styles.about)}>
              The register knows the trust with this UID as {trust.otherName}. Make sure who sent the offer.
            </p>
          )}
          {partner !== undefined && partner !== trust.uid && (
            <p className={cx(styles.about)}>
              This also makes {trust.otherName ?? offer.trust.name} the trust that you prepare a partnership
              with. What you wrote down about the other one stays.
            </p>
          )}
          <Button
            look="secondary"
            small
            onClick={() => chooseOffer({ trust: offer.trust.name, title: offer.title }, trust.uid)}
          >
            Use it for the agreement
            <AboutOffer offer={offer} />
          </Button>
        </>
      );
    default:
      return trust satisfies never;
  }
}
