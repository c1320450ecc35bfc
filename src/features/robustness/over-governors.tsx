import { ALL_SAMPLES } from '../../matching/robustness/first-shares.ts';
import { thousands } from '../../matching/wording.ts';
import { useDecision } from '../../store/use-decision.ts';
import type { ShortlistInput } from '../../worker/protocol.ts';
import { PATHS } from '../paths.ts';
import { useWorkerAnswer } from '../worker-hooks.ts';
import { FirstSharesTable } from './first-shares-table.tsx';
import { WhenAnswered } from './when-answered.tsx';

/** How often each trust comes first when the tries start from governors' own numbers, where two or more have given any. */
export function OverGovernors({ ask }: { readonly ask: ShortlistInput }) {
  const governors = useDecision((state) => state.file.governors);
  const several = governors !== undefined && governors.length > 1;
  const answer = useWorkerAnswer(
    'governorShares',
    several
      ? {
          ...ask,
          governors: governors.map(({ considerations }) => considerations),
          samples: ALL_SAMPLES,
        }
      : null,
  );
  if (!several) {
    return (
      <p>
        One set of numbers can hide that governors see it differently.{' '}
        <a href={PATHS.governors}>Let each governor weigh alone</a>, and see whose first choices stay.
      </p>
    );
  }
  return (
    <>
      <p>
        Here each of {thousands(ALL_SAMPLES)} tries draws one of your {governors.length} governors, all with
        the same chance, and shifts that governor’s numbers a little. A trust that is first much less often
        here than above owes its place to numbers that not every governor shares.{' '}
        <a href={PATHS.governors}>See what each governor weighs</a>
      </p>
      <WhenAnswered answer={answer} label="Weighing as each governor would">
        {(found) =>
          found === null ? (
            <p>No governor gives weight to anything that counts, so there is nothing to draw.</p>
          ) : (
            <FirstSharesTable
              found={found}
              caption="Of 100 tries over all governors, how many put each trust at the top"
            />
          )
        }
      </WhenAnswered>
    </>
  );
}
