import { downloadDecisionFile } from '../features/download-decision-file.ts';
import { PATHS } from '../features/paths.ts';
import { isBlank } from '../store/decision-file.ts';
import { useDecision } from '../store/use-decision.ts';
import { Button } from '../ui/button.tsx';
import { ButtonRow } from '../ui/button-row.tsx';
import { Details } from '../ui/details.tsx';
import { PageHeading } from '../ui/page-heading.tsx';

/** A chunk that cannot be fetched: the page was left open over an update, or the connection is gone. */
const isFetchFault = (fault: Error) =>
  /dynamically imported module|module script|Loading chunk/i.test(fault.message);

/** Says that a screen failed, that nothing is lost, and what to do. */
export function FaultScreen({ fault }: { readonly fault: Error }) {
  const file = useDecision((state) => state.file);
  const isSaved = useDecision((state) => state.saveStatus.kind === 'saved');
  const notFetched = isFetchFault(fault);
  return (
    <>
      <PageHeading>{notFetched ? 'This page could not be loaded' : 'This page does not work'}</PageHeading>
      <p>
        {isSaved
          ? 'Your answers are kept in this browser.'
          : 'Your answers are not saved in this browser: download them before you load the page again.'}
      </p>
      <p>
        {notFetched
          ? 'Check your connection, then load the page again.'
          : 'The fault is ours. Loading the page again may help; the other pages still work.'}
      </p>
      <ButtonRow>
        <Button onClick={() => window.location.reload()}>Load again</Button>
        {!isBlank(file) && (
          <Button look="secondary" onClick={() => downloadDecisionFile(file, new Date())}>
            Download your decision file
          </Button>
        )}
        <a href={PATHS.taskList}>Go to the task list</a>
      </ButtonRow>
      <Details summary="What went wrong, for whoever mends it">
        <p>{fault.message}</p>
      </Details>
    </>
  );
}
