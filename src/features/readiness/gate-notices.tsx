import { listed } from '../../matching/wording.ts';
import type { GateState } from '../../readiness/readiness-of.ts';
import { Notice } from '../../ui/notice.tsx';
import { checklistItemPath } from '../paths.ts';
import { Cite } from './cite.tsx';
import { heldBy } from './verdict-words.ts';

/** What must come first, and what the guidance says of it; nothing where no gate is closed. */
export function GateNotices({ gates }: { readonly gates: readonly GateState[] }) {
  return gates
    .filter(({ open }) => !open)
    .map((gate) => (
      <Notice key={gate.id} kind="important" heading={HEADINGS[gate.id]}>
        <p>
          {gate.reason}{' '}
          {gate.state.item.origin.kind === 'guidance' && <Cite sources={gate.state.item.origin.sources} />}
        </p>
        <p>Until then, hold back: {listed(heldBy(gate))}.</p>
        <p data-print="hide">
          <a href={checklistItemPath(gate.state.item.id)}>Record the consent</a>
        </p>
      </Notice>
    ));
}

const HEADINGS: Readonly<Record<GateState['id'], string>> = {
  'before-seeking': 'First of all: the consent of your diocese',
  'before-entering': 'Before you sign: the consent of your religious authority',
};
