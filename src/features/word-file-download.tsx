import { useState } from 'react';
import { LiveRegion } from '../ui/live-region.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { downloadBlob } from './download-blob.ts';
import { outlineAsWordFile, type WordFileInput, type WordFileStage } from './word-file.ts';

type WordFileState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly stage: WordFileStage }
  | { readonly kind: 'done'; readonly fileName: string }
  | { readonly kind: 'failed' };

const STAGES: Readonly<Record<WordFileStage, { readonly share: number; readonly words: string }>> = {
  loading: { share: 0.2, words: 'Getting what writes Word files' },
  writing: { share: 0.7, words: 'Writing the file' },
};

/** Hands a document over as a Word file. What writes Word files is fetched only when it is asked for; a second call waits for nothing while the first is at work. */
export function useWordFile() {
  const [state, setState] = useState<WordFileState>({ kind: 'idle' });
  const download = async (input: WordFileInput, fileName: string) => {
    if (state.kind === 'working') return;
    try {
      const file = await outlineAsWordFile(input, (stage) => setState({ kind: 'working', stage }));
      downloadBlob(fileName, file);
      setState({ kind: 'done', fileName });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  return { state, download, isWorking: state.kind === 'working' };
}

/** How far the file is, that it is saved, or that it could not be written and what to do. */
export function WordFileOutcome({ state }: { readonly state: WordFileState }) {
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
