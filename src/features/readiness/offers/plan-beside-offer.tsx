import type { TrustOffer } from '../../../readiness/offers/offer.ts';
import type { PlanChoices } from '../../../readiness/plan-choices.ts';
import { PATHS } from '../../paths.ts';

type PlanBesideOfferProps = { readonly offer: TrustOffer; readonly plan: PlanChoices | undefined };

/** Whether the plan's length is one that the offer names; nothing where the offer names none. */
export function PlanBesideOffer({ offer: { months }, plan }: PlanBesideOfferProps) {
  if (months === undefined) return null;
  const offered = months.from === months.to ? `${months.from}` : `${months.from} to ${months.to}`;
  if (plan === undefined) {
    return (
      <p>
        The offer names {offered} months. <a href={PATHS.readinessPlan}>Make a plan</a>
      </p>
    );
  }
  const fits = plan.months >= months.from && plan.months <= months.to;
  return (
    <p>
      {fits
        ? `Your plan of ${plan.months} months is within the ${offered} months that the offer names.`
        : `Your plan runs for ${plan.months} months; the offer names ${offered}. `}
      {!fits && <a href={PATHS.readinessPlan}>Change the plan</a>}
    </p>
  );
}
