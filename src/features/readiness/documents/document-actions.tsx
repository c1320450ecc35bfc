import type { IsoDate } from '../../../domain/iso-date.ts';
import type { Outline } from '../../../readiness/documents/outline.ts';
import { Button } from '../../../ui/button.tsx';
import { ButtonRow } from '../../../ui/button-row.tsx';
import { PrintButton } from '../../../ui/print-button.tsx';
import { useWordFile, WordFileOutcome } from '../../word-file-download.tsx';
import { wordFileName } from './word-file-name.ts';

type DocumentActionsProps = {
  readonly outline: Outline;
  readonly schoolName: string;
  readonly on: IsoDate;
};

/** Prints the document, or hands it over as a Word file. */
export function DocumentActions({ outline, schoolName, on }: DocumentActionsProps) {
  const { state, download, isWorking } = useWordFile();
  const fileName = wordFileName(outline.id, schoolName, on);
  return (
    <>
      <ButtonRow>
        <PrintButton />
        <Button
          look="secondary"
          onClick={() => download({ outline, schoolName, on }, fileName)}
          aria-disabled={isWorking}
        >
          Download as a Word file
        </Button>
      </ButtonRow>
      <WordFileOutcome state={state} />
    </>
  );
}
