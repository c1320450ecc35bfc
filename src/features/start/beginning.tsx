import { useState } from 'react';
import { useLocation } from 'wouter';
import { useDecision } from '../../store/use-decision.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { OpenDecisionFile } from '../open-decision-file.tsx';
import { PATHS } from '../paths.ts';
import { type Replacement, ReplaceWork } from './replace-work.tsx';
import { Returning } from './returning.tsx';
import { useSavedWork } from './use-saved-work.ts';

/** Begin, go on, open a file, or look at the example. Work of one's own is never replaced unasked. */
export function Beginning() {
  const saved = useSavedWork();
  const [, navigate] = useLocation();
  const open = useDecision((state) => state.open);
  const loadFile = useDecision((state) => state.loadFile);
  const [asked, setAsked] = useState<Replacement | null>(null);

  const replace = async ({ opened, goTo }: Replacement) => {
    await open();
    loadFile(opened.file, opened.notices);
    navigate(goTo);
  };
  const offer = (replacement: Replacement) => {
    if (saved === null || saved.example) replace(replacement);
    else setAsked(replacement);
  };
  const showExample = async () => {
    const { EXAMPLE_DECISION } = await import('./example-decision.ts');
    offer({ opened: { file: EXAMPLE_DECISION, notices: [] }, goTo: PATHS.shortlist });
  };

  return (
    <>
      {saved !== null && <Returning school={saved.school} example={saved.example} />}
      <ButtonRow>
        {saved === null || saved.example ? (
          <ButtonLink href={PATHS.school}>Begin with our school</ButtonLink>
        ) : null}
        <Button look="secondary" onClick={showExample}>
          See an example
        </Button>
        <OpenDecisionFile onOpened={(opened) => offer({ opened, goTo: PATHS.taskList })} />
      </ButtonRow>
      <ReplaceWork
        asked={asked}
        school={saved?.school ?? null}
        onReplace={replace}
        onClose={() => setAsked(null)}
      />
    </>
  );
}
