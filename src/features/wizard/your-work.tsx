import { useState } from 'react';
import { isBlank } from '../../store/decision-file.ts';
import { useDecision } from '../../store/use-decision.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { Section } from '../../ui/section.tsx';
import { downloadDecisionFile } from '../download-decision-file.ts';
import { OpenDecisionFile } from '../open-decision-file.tsx';
import { MissingTrusts } from './missing-trusts.tsx';

/** Download, open and clear what was entered. */
export function YourWork() {
  const file = useDecision((state) => state.file);
  const { loadFile, clearAll } = useDecision.getState();
  const [said, setSaid] = useState<string | null>(null);
  return (
    <Section heading="Your work" aside="It is saved in this browser and sent nowhere.">
      <p>
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
      <MissingTrusts />
    </Section>
  );
}
