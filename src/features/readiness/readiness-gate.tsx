import { type ReactNode, useState } from 'react';
import type { TrustUid } from '../../domain/trust-uid.ts';
import type { ReadinessFacts } from '../../readiness/facts.ts';
import { type Plan, planOf } from '../../readiness/plan.ts';
import { type Readiness, readinessOf } from '../../readiness/readiness-of.ts';
import { readinessFactsOf } from '../../store/readiness-facts-of.ts';
import { type ReadinessWork, recordsOf } from '../../store/readiness-work.ts';
import { useDecision } from '../../store/use-decision.ts';
import { OurSchoolGate, RegisterFailure, RegisterProgress } from '../our-school-gate.tsx';
import type { OurSchoolState } from '../use-our-school.ts';
import { partnerFacts, usePartner } from '../use-partner.ts';
import { useWorkerAnswer } from '../worker-hooks.ts';

/** What every screen on readiness is drawn from. */
export type ReadyWork = {
  readonly work: ReadinessWork;
  readonly facts: ReadinessFacts;
  readonly readiness: Readiness;
  readonly plan: Plan | null;
  /** The trust that was chosen, where this register no longer has it. */
  readonly lostPartner: TrustUid | null;
};

type ReadinessGateProps = { readonly children: (ready: ReadyWork) => ReactNode };

/** Draws its children once school, register and chosen trust are known; until then says what is missing and how to go on. */
export function ReadinessGate({ children }: ReadinessGateProps) {
  return (
    <OurSchoolGate heading={null}>
      {({ school }) => <WithRegister school={school}>{children}</WithRegister>}
    </OurSchoolGate>
  );
}

type ReadySchool = Extract<OurSchoolState, { readonly kind: 'ready' }>['school'];

const NO_ASK = {};

function WithRegister({ school, children }: ReadinessGateProps & { readonly school: ReadySchool }) {
  const file = useDecision((state) => state.file);
  const work = file.readiness;
  const register = useWorkerAnswer('load', NO_ASK);
  const partner = usePartner(work.partner);
  const [shown, setShown] = useState(false);
  if (register.kind === 'failed')
    return <RegisterFailure failure={register.failure} retry={register.retry} />;
  if (partner.kind === 'failed') return <RegisterFailure failure={partner.failure} retry={partner.retry} />;
  // A choice of another trust must not take the screen away from under the reader.
  if (register.kind !== 'done' || (partner.kind === 'waiting' && !shown)) {
    return <RegisterProgress progress={register.kind === 'waiting' ? register.progress : null} />;
  }
  if (!shown) setShown(true);
  const authority = register.answer.authorities.find(({ code }) => code === school.laCode) ?? null;
  const known = partner.kind === 'done' ? partnerFacts(partner.answer) : null;
  const facts = readinessFactsOf(file, { school, authority, partner: known });
  return children({
    work,
    facts,
    readiness: readinessOf(facts, recordsOf(work)),
    plan: work.plan === undefined ? null : planOf(work.plan, school),
    lostPartner: partner.kind === 'done' && partner.answer === null ? (work.partner ?? null) : null,
  });
}
