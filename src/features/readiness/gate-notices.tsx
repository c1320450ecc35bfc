import { listed } from '../../matching/wording.ts';
import { OUTLINE_KINDS } from '../../readiness/documents/index.ts';
import { GATE_HOLDS } from '../../readiness/gate-holds.ts';
import type { GateState } from '../../readiness/readiness-of.ts';
import { Notice } from '../../ui/notice.tsx';
import { checklistItemPath } from '../paths.ts';
import { Cite } from './cite.tsx';

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

/** The documents that should not leave the school while a gate is closed. */
function heldBy({ id }: Pick<GateState, 'id'>): readonly string[] {
  return GATE_HOLDS[id].map((document) => OUTLINE_KINDS[document].title.replace(/:.*$/, '').toLowerCase());
}

const HEADINGS: Readonly<Record<GateState['id'], string>> = {
  'before-seeking': 'First of all: the consent of your diocese',
  'before-entering': 'Before you sign: the consent of your religious authority',
};
