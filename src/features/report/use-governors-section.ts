import { useEffect, useMemo, useState } from 'react';
import type { ReportSection } from '../../report/document.ts';
import { useDecision } from '../../store/use-decision.ts';
import type { WorkerFailure } from '../../worker/protocol.ts';
import type { ReadyInput } from '../rank-input.ts';
import { useWorkerAnswer } from '../worker-hooks.ts';

/** The section about several governors. `none`: fewer than two have given numbers that count. */
export type GovernorsSectionState =
  | { readonly kind: 'none' | 'waiting' }
  | { readonly kind: 'failed'; readonly failure: WorkerFailure; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly section: ReportSection };

type Build = typeof import('./governors-section-from.ts');

/** Works the section out where there is one; what that takes is only fetched then. */
export function useGovernorsSection(input: ReadyInput): GovernorsSectionState {
  const given = useDecision((state) => state.file.governors);
  const setAside = useDecision((state) => state.file.shortlist.setAside);
  const governors = given !== undefined && given.length > 1 ? given : null;
  const answer = useWorkerAnswer(
    'foldedOrder',
    governors === null ? null : { ...input.ask, leftOut: setAside.map(({ uid }) => uid) },
  );
  const build = useBuild(governors !== null);
  const board = input.answers.weights.considerations;
  const folded = answer.kind === 'done' ? answer.answer : null;
  const section = useMemo(
    () =>
      build === null || folded === null || governors === null
        ? null
        : build.governorsSectionFrom(folded, governors, board),
    [build, folded, governors, board],
  );
  if (governors === null) return { kind: 'none' };
  if (answer.kind === 'failed') return answer;
  if (section === null) return { kind: 'waiting' };
  return section === undefined ? { kind: 'none' } : { kind: 'ready', section };
}

function useBuild(wanted: boolean): Build | null {
  const [build, setBuild] = useState<Build | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => {
    if (wanted) import('./governors-section-from.ts').then(setBuild, setFault);
  }, [wanted]);
  if (fault !== null) throw fault;
  return build;
}
