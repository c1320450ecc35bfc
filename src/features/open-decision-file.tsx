import { type ChangeEvent, useId, useState } from 'react';
import { describeDecisionFileError } from '../store/decision-file-error.ts';
import { openDecisionText } from '../store/open-decision-text.ts';
import type { ParsedDecisionFile } from '../store/parse-decision-file.ts';
import { FileButton } from '../ui/file-button.tsx';

type OpenDecisionFileProps = {
  readonly onOpened: (opened: ParsedDecisionFile) => void;
};

/** Chooses and checks a decision file from this computer. A file that cannot be opened changes nothing and is explained. */
export function OpenDecisionFile({ onOpened }: OpenDecisionFileProps) {
  const errorId = useId();
  const [problem, setProblem] = useState<string | null>(null);

  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.target.files ?? [];
    event.target.value = '';
    if (chosen === undefined) return;
    const opened = await openDecisionText(await chosen.text());
    setProblem(
      opened.ok ? null : `“${chosen.name}” could not be opened. ${describeDecisionFileError(opened.error)}`,
    );
    if (opened.ok) onOpened(opened.value);
  };

  return (
    <div>
      <FileButton accept=".json,application/json" onChange={open} aria-describedby={errorId}>
        Open a saved file
      </FileButton>
      <div role="alert" id={errorId}>
        {problem !== null && <p>{problem}</p>}
      </div>
    </div>
  );
}
