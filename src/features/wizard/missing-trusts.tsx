import { useEffect, useState } from 'react';
import { listed } from '../../matching/wording.ts';
import { trustsNamedIn } from '../../store/trusts-named.ts';
import { useDecision } from '../../store/use-decision.ts';
import { Notice } from '../../ui/notice.tsx';
import { useWorkerClient } from '../worker-hooks.ts';

/** Says which trusts of the user's work this register does not have. They stay in the work: a later register may have them. */
export function MissingTrusts() {
  const missing = useMissingTrusts();
  if (missing.length === 0) return null;
  return (
    <Notice heading="Trusts that this register does not have">
      <p>
        Your work names {missing.length === 1 ? 'a trust' : 'trusts'} with the UID {listed(missing)} in the
        register of groups, which is not among the open trusts here. It may have closed or merged. What you
        entered about it is kept, and nothing about it is put in order.
      </p>
    </Notice>
  );
}

function useMissingTrusts(): readonly string[] {
  const client = useWorkerClient();
  const named = useDecision((state) => trustsNamedIn(state.file).join(' '));
  const [missing, setMissing] = useState<{ readonly named: string; readonly uids: readonly string[] } | null>(
    null,
  );

  useEffect(() => {
    let left = false;
    const uids = trustsNamedIn(useDecision.getState().file);
    Promise.all(uids.map((uid) => client.ask('trust', { uid, school: null }))).then((answers) => {
      const absent = uids.filter((_, at) => {
        const answer = answers[at];
        return answer?.ok === true && answer.value === null;
      });
      if (!left) setMissing({ named, uids: absent });
    });
    return () => {
      left = true;
    };
  }, [client, named]);

  return missing?.named === named ? missing.uids : [];
}
