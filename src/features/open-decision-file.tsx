import { type ChangeEvent, type MouseEvent, useState } from 'react';
import { describeDecisionFileError } from '../store/decision-file-error.ts';
import { openDecisionText } from '../store/open-decision-text.ts';
import type { ParsedDecisionFile } from '../store/parse-decision-file.ts';
import { FileButton } from '../ui/file-button.tsx';

type OpenDecisionFileProps = {
  readonly onOpened: (opened: ParsedDecisionFile) => void;
};

/** Chooses and checks a decision file from this computer. A file that cannot be opened changes nothing and is explained. */
export function OpenDecisionFile({ onOpened }: OpenDecisionFileProps) {
  const [problem, setProblem] = useState<string | undefined>(undefined);

  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.target.files ?? [];
    if (chosen === undefined) return;
    const opened = await openDecisionText(await chosen.text());
    if (opened.ok) onOpened(opened.value);
    setProblem(
      opened.ok
        ? undefined
        : `“${chosen.name}” could not be opened. ${describeDecisionFileError(opened.error)}`,
    );
  };

  return (
    <FileButton accept=".json,application/json" error={problem} onClick={forgetChoice} onChange={open}>
      Open a saved file
    </FileButton>
  );
}

/** So that the same file, mended meanwhile, can be chosen again. */
function forgetChoice(event: MouseEvent<HTMLInputElement>) {
  event.currentTarget.value = '';
}
