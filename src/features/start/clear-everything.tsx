import { useState } from 'react';
import { isBlank } from '../../store/decision-file.ts';
import { useDecision } from '../../store/use-decision.ts';
import { Button } from '../../ui/button.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';

/** For shared computers: removes everything from this browser. Can be undone until the page is closed. */
export function ClearEverything() {
  const open = useDecision((state) => state.open);
  const clearAll = useDecision((state) => state.clearAll);
  const [said, setSaid] = useState<string | null>(null);

  const clear = async () => {
    await open();
    const { file, rescued } = useDecision.getState();
    const wasBlank = isBlank(file) && rescued.length === 0;
    clearAll();
    setSaid(
      wasBlank
        ? 'Nothing was saved in this browser.'
        : 'Everything was removed from this browser. You can undo this until you close the page.',
    );
  };

  return (
    <>
      <p>On a computer that others use, download your work and clear everything before you leave.</p>
      <Button look="secondary" small onClick={clear}>
        Clear everything from this browser
      </Button>
      <LiveRegion message={said} />
    </>
  );
}
