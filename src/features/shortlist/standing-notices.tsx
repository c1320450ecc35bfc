import { rightsToSettle } from '../../matching/constraints/rights.ts';
import { countDefaults, defaultsInWords } from '../../report/defaults-standing.ts';
import { Details } from '../../ui/details.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PATHS } from '../paths.ts';
import type { ReadyInput } from '../rank-input.ts';

/** What to bear in mind before reading the order: defaults in force, rights of others to settle first. */
export function StandingNotices({ input }: { readonly input: ReadyInput }) {
  return (
    <>
      <DefaultsNotice count={countDefaults(input)} />
      <RightsNotice input={input} />
    </>
  );
}

function DefaultsNotice({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <Notice heading={defaultsInWords(count)}>
      <p>
        They stand in for what you have not answered yet, and the order moves when you do.{' '}
        <a href={PATHS.check}>See every answer</a> or <a href={PATHS.taskList}>go on answering</a>.
      </p>
    </Notice>
  );
}

function RightsNotice({ input }: { readonly input: ReadyInput }) {
  const rights = rightsToSettle(input);
  if (rights.length === 0) return null;
  return (
    <Details summary="To settle once, whichever trust it is" open>
      <ul>
        {rights.map(({ id, action }) => (
          <li key={id}>{action}</li>
        ))}
      </ul>
    </Details>
  );
}
