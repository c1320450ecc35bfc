import { useState } from 'react';
import type { IsoDate } from '../../../domain/iso-date.ts';
import type { Outline } from '../../../readiness/documents/outline.ts';
import { Button } from '../../../ui/button.tsx';
import { ButtonRow } from '../../../ui/button-row.tsx';
import { LiveRegion } from '../../../ui/live-region.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { downloadBlob } from '../../download-blob.ts';
import { outlineAsWordFile, type WordFileStage } from '../word-files/index.ts';
import { wordFileName } from './word-file-name.ts';

type DocumentActionsProps = {
  readonly outline: Outline;
  readonly schoolName: string;
  readonly on: IsoDate;
};

type WordState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly stage: WordFileStage }
  | { readonly kind: 'done'; readonly fileName: string }
  | { readonly kind: 'failed' };

const STAGES: Readonly<Record<WordFileStage, { readonly share: number; readonly words: string }>> = {
  loading: { share: 0.2, words: 'Getting what writes Word files' },
  writing: { share: 0.7, words: 'Writing the file' },
};

/** Prints the document, or hands it over as a Word file. What writes Word files is fetched only when it is asked for. */
export function DocumentActions({ outline, schoolName, on }: DocumentActionsProps) {
  const [state, setState] = useState<WordState>({ kind: 'idle' });

  const download = async () => {
    if (state.kind === 'working') return;
    try {
      const file = await outlineAsWordFile({ outline, schoolName, on }, (stage) =>
        setState({ kind: 'working', stage }),
      );
      const fileName = wordFileName(outline.id, schoolName, on);
      downloadBlob(fileName, file);
      setState({ kind: 'done', fileName });
    } catch {
      setState({ kind: 'failed' });
    }
  };

  return (
    <>
      <ButtonRow>
        <Button onClick={() => window.print()}>Print, or save as PDF</Button>
        <Button look="secondary" onClick={download} aria-disabled={state.kind === 'working'}>
          Download as a Word file
        </Button>
      </ButtonRow>
      <Outcome state={state} />
    </>
  );
}

function Outcome({ state }: { readonly state: WordState }) {
  if (state.kind === 'working') {
    const { share, words } = STAGES[state.stage];
    return <Progress label="Word file" share={share} stage={words} />;
  }
  return (
    <>
      <LiveRegion message={state.kind === 'done' ? `Saved as ${state.fileName}.` : null} />
      <div role="alert">
        {state.kind === 'failed' && (
          <Notice heading="The Word file could not be written" kind="important">
            <p>
              What writes it could not be fetched or did not finish. Check that you are online, then ask for
              it again. Printing works without it.
            </p>
          </Notice>
        )}
      </div>
    </>
  );
}
