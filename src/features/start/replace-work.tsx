import type { ParsedDecisionFile } from '../../store/parse-decision-file.ts';
import { useDecision } from '../../store/use-decision.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { downloadDecisionFile } from '../download-decision-file.ts';

/** A file that would take the place of the present work, and the screen to show it on. */
export type Replacement = { readonly opened: ParsedDecisionFile; readonly goTo: string };

type ReplaceWorkProps = {
  readonly asked: Replacement | null;
  readonly school: string | null;
  readonly onReplace: (replacement: Replacement) => void;
  readonly onClose: () => void;
};

/** Asks before another file takes the place of work that is saved here. */
export function ReplaceWork({ asked, school, onReplace, onClose }: ReplaceWorkProps) {
  const open = useDecision((state) => state.open);
  const replaceNow = () => {
    if (asked !== null) onReplace(asked);
    onClose();
  };
  const downloadFirst = async () => {
    await open();
    downloadDecisionFile(useDecision.getState().file, new Date());
    replaceNow();
  };
  return (
    <Dialog
      open={asked !== null}
      onClose={onClose}
      title={school === null ? 'Replace the work saved here?' : `Replace your work on ${school}?`}
      actions={
        <>
          <Button onClick={downloadFirst}>Download it, then replace</Button>
          <Button look="secondary" onClick={replaceNow}>
            Replace without downloading
          </Button>
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <p>This browser keeps one piece of work at a time. A download can be opened again here or elsewhere.</p>
    </Dialog>
  );
}
