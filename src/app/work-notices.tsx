import { downloadDecisionFile } from '../features/download-decision-file.ts';
import { downloadText } from '../features/download-text.ts';
import { PATHS } from '../features/paths.ts';
import { describeDecisionFileError, describeFileNotice } from '../store/decision-file-error.ts';
import { describeSaveStatus } from '../store/save-status.ts';
import { useDecision, useSaveStatus } from '../store/use-decision.ts';
import { Button } from '../ui/button.tsx';
import { ButtonRow } from '../ui/button-row.tsx';
import { cx } from '../ui/cx.ts';
import { Notice } from '../ui/notice.tsx';
import styles from './work-notices.module.css';

/** What the user must know of the work itself on every screen: that it is not saved, was mended, was kept aside, or is an example. */
export function WorkNotices() {
  return (
    <div data-print="hide" className={cx(styles.notices)}>
      <SaveNotice />
      <RescueNotice />
      <MendedNotice />
      <ExampleNotice />
    </div>
  );
}

function SaveNotice() {
  const { status } = useSaveStatus();
  const file = useDecision((state) => state.file);
  const resolvePause = useDecision((state) => state.resolvePause);
  const message = describeSaveStatus(status);
  return (
    <div role="status">
      {message !== null && (
        <Notice kind="important" heading="Your work is not being saved">
          <p>{message}</p>
          <ButtonRow>
            <Button look="secondary" small onClick={() => downloadDecisionFile(file, new Date())}>
              Download your decision file
            </Button>
            {status.kind === 'paused' && status.why === 'changed-elsewhere' && (
              <>
                <Button look="secondary" small onClick={() => resolvePause('ours')}>
                  Keep what is in this tab
                </Button>
                <Button look="secondary" small onClick={() => resolvePause('theirs')}>
                  Show what the other tab saved
                </Button>
              </>
            )}
            {status.kind === 'paused' && status.why !== 'changed-elsewhere' && (
              <Button look="secondary" small onClick={() => resolvePause('ours')}>
                Go on without the work saved here
              </Button>
            )}
          </ButtonRow>
        </Notice>
      )}
    </div>
  );
}

function RescueNotice() {
  const { rescued } = useSaveStatus();
  const forgetRescued = useDecision((state) => state.forgetRescued);
  if (rescued.length === 0) return null;
  const reason = rescued.map(({ error }) => error).find((error) => error !== null);
  return (
    <Notice kind="important" heading="Work that was saved here earlier has been kept aside">
      {reason !== undefined && <p>{describeDecisionFileError(reason)}</p>}
      <p>It has been kept as it was found. You can download it, and remove it when you no longer need it.</p>
      <ButtonRow>
        {rescued.map(({ text }, at) => (
          <Button
            key={text}
            look="secondary"
            small
            onClick={() => downloadText(`trust-match-kept-aside-${at + 1}.json`, text, 'application/json')}
          >
            {rescued.length === 1 ? 'Download it' : `Download number ${at + 1}`}
          </Button>
        ))}
        <Button look="quiet" small onClick={forgetRescued}>
          Remove it from this browser
        </Button>
      </ButtonRow>
    </Notice>
  );
}

function MendedNotice() {
  const notices = useDecision((state) => state.notices);
  const dismissNotices = useDecision((state) => state.dismissNotices);
  if (notices.length === 0) return null;
  const sentences = notices.map(describeFileNotice);
  return (
    <Notice heading="The decision file was opened with changes">
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Button look="quiet" small onClick={dismissNotices}>
        Dismiss
      </Button>
    </Notice>
  );
}

function ExampleNotice() {
  const example = useDecision((state) => state.file.example);
  if (!example) return null;
  return (
    <p className={cx(styles.example)}>
      <strong>This is an example.</strong> School and trusts are real; the preferences are made up, and nobody
      at the school has stated them. <a href={PATHS.findSchool}>Choose your own school</a>
    </p>
  );
}
