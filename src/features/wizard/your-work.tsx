import { useState } from 'react';
import { isBlank } from '../../store/decision-file.ts';
import { useDecision } from '../../store/use-decision.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { focusElement } from '../../ui/focus-element.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import { Section } from '../../ui/section.tsx';
import { downloadDecisionFile } from '../download-decision-file.ts';
import { OpenDecisionFile } from '../open-decision-file.tsx';
import { MissingTrusts } from './missing-trusts.tsx';

const YOUR_WORK_ID = 'your-work';

/** Download, open, take back and clear what was entered. */
export function YourWork() {
  const file = useDecision((state) => state.file);
  const { loadFile, clearAll } = useDecision.getState();
  const [said, setSaid] = useState<string | null>(null);
  return (
    <Section heading="Your work" aside="It is saved in this browser and sent nowhere.">
      <p id={YOUR_WORK_ID} tabIndex={-1}>
        Download your decision file to go on at another computer, to keep a copy, or to hand it to another
        governor.
      </p>
      <ButtonRow>
        <Button
          look="secondary"
          disabled={isBlank(file)}
          onClick={() => downloadDecisionFile(file, new Date())}
        >
          Download the decision file
        </Button>
        <OpenDecisionFile
          onOpened={(opened) => {
            loadFile(opened.file, opened.notices);
            setSaid('The file has been opened. You can undo this.');
          }}
        />
        <Button
          look="quiet"
          onClick={() => {
            clearAll();
            setSaid('Everything was removed from this browser. You can undo this until you close the page.');
          }}
        >
          Clear everything from this browser
        </Button>
      </ButtonRow>
      <LiveRegion message={said} />
      <TakeBack onTaken={(label) => setSaid(`Taken back: ${label}.`)} />
      <MissingTrusts />
    </Section>
  );
}

/** The last step that lost something can be taken back here, wherever it was done, until the page is closed. */
function TakeBack({ onTaken }: { readonly onTaken: (label: string) => void }) {
  const last = useDecision((state) => state.undoable.at(-1));
  const undo = useDecision((state) => state.undo);
  if (last === undefined) return null;
  return (
    <ButtonRow>
      <Button
        look="quiet"
        onClick={() => {
          undo();
          onTaken(last.label);
          focusElement(YOUR_WORK_ID);
        }}
      >
        Take back the last step: {last.label}
      </Button>
    </ButtonRow>
  );
}
