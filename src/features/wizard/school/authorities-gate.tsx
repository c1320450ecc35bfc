import type { ReactNode } from 'react';
import type { RegistrySummary } from '../../../worker/protocol.ts';
import { RegisterFailure, RegisterProgress } from '../../our-school-gate.tsx';
import { useWorkerAnswer } from '../../worker-hooks.ts';

const NO_ASK = {};

type AuthoritiesGateProps = {
  readonly children: (authorities: RegistrySummary['authorities']) => ReactNode;
  readonly heading: ReactNode;
};

/** Draws its children once the register's local authorities are known. */
export function AuthoritiesGate({ children, heading }: AuthoritiesGateProps) {
  const register = useWorkerAnswer('load', NO_ASK);
  if (register.kind === 'done') return children(register.answer.authorities);
  return (
    <>
      {heading}
      {register.kind === 'failed' ? (
        <RegisterFailure failure={register.failure} retry={register.retry} />
      ) : (
        <RegisterProgress progress={register.kind === 'waiting' ? register.progress : null} />
      )}
    </>
  );
}
