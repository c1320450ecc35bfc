import { useState } from 'react';
import { type GovernorWeights, MOST_GOVERNORS } from '../../../matching/governor-weights.ts';
import { schoolName } from '../../../store/decision-file.ts';
import { governorsOf } from '../../../store/governor-actions.ts';
import { governorStore } from '../../../store/governor-store.ts';
import { useDecision } from '../../../store/use-decision.ts';
import { BackLink } from '../../../ui/back-link.tsx';
import { Button } from '../../../ui/button.tsx';
import { focusElement } from '../../../ui/focus-element.ts';
import { LiveRegion } from '../../../ui/live-region.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { Section } from '../../../ui/section.tsx';
import { OurSchoolGate } from '../../our-school-gate.tsx';
import { PATHS, stepPath } from '../../paths.ts';
import { type ReadyInput, readyInput } from '../../rank-input.ts';
import { ComparisonParts } from './comparison-parts.tsx';
import { GovernorForm } from './governor-form.tsx';
import { GovernorList } from './governor-list.tsx';

/** What each governor alone would weigh, and where they pull apart. */
export function GovernorsScreen() {
  const file = useDecision((state) => state.file);
  const heading = <Heading />;
  return (
    <OurSchoolGate heading={heading}>
      {({ school }) => (
        <>
          {heading}
          <Governors input={readyInput(file, school)} />
        </>
      )}
    </OurSchoolGate>
  );
}

function Heading() {
  const name = useDecision((state) => schoolName(state.file.school));
  return (
    <>
      <BackLink href={stepPath('weights')}>What matters most?</BackLink>
      <PageHeading caption={name ?? undefined}>What would each governor weigh?</PageHeading>
    </>
  );
}

const LIST_ID = 'governors-list';

/** `new`: a further governor; otherwise the id of the one whose numbers are changed. */
type Open =
  | { readonly kind: 'none' }
  | { readonly kind: 'new' }
  | { readonly kind: 'one'; readonly id: string };

function Governors({ input }: { readonly input: ReadyInput }) {
  const governors = useDecision((state) => governorsOf(state.file));
  const [open, setOpen] = useState<Open>({ kind: 'none' });
  const [said, setSaid] = useState<string | null>(null);
  const changing = governors.find(({ id }) => open.kind === 'one' && open.id === id) ?? null;
  const close = (message: string | null) => {
    setOpen({ kind: 'none' });
    setSaid(message);
    focusElement(LIST_ID);
  };
  const save = (read: Omit<GovernorWeights, 'id'>) => {
    if (changing === null) governorStore.addGovernor(read);
    else governorStore.changeGovernor({ ...read, id: changing.id });
    close(
      changing === null ? `${read.label} has been added.` : `The numbers of ${read.label} have been saved.`,
    );
  };
  const formOpen = open.kind === 'new' || changing !== null;
  return (
    <>
      <Intro />
      <Section heading="Governors" aside={`Up to ${MOST_GOVERNORS}.`}>
        <p id={LIST_ID} tabIndex={-1}>
          {describeCount(governors.length)}
        </p>
        <GovernorList
          governors={governors}
          settled={!formOpen}
          onChange={(id) => setOpen({ kind: 'one', id })}
          onRemove={({ id, label }) => {
            governorStore.removeGovernor(id);
            close(`${label} has been removed. You can undo this.`);
          }}
        />
        <div data-print="hide">
          <LiveRegion message={said} />
        </div>
        {!formOpen && governors.length < MOST_GOVERNORS && (
          <Button onClick={() => setOpen({ kind: 'new' })}>
            {governors.length === 0 ? 'Add the first governor' : 'Add a governor'}
          </Button>
        )}
      </Section>
      {formOpen && (
        <GovernorForm
          key={changing === null ? 'new' : changing.id}
          input={input}
          governor={changing}
          taken={governors.filter((other) => other !== changing).map(({ label }) => label)}
          onSave={save}
          onCancel={() => close(null)}
        />
      )}
      <ComparisonParts input={input} />
    </>
  );
}

function Intro() {
  return (
    <>
      <p>
        A board seldom weighs as one. Here each governor says alone{' '}
        <a href={stepPath('weights')}>what matters most</a>, before the board settles on one set of numbers.
        Everything else, such as limits and wishes, stays as the board has answered it.
      </p>
      <p>
        The numbers are kept with your work in this browser, and stand in the report once two governors have
        given theirs. No name is needed; a role will do. <a href={PATHS.method}>How they are combined</a>
      </p>
    </>
  );
}

function describeCount(count: number): string {
  if (count === 0) return 'Nobody has given numbers of their own yet. The board’s weights stand alone.';
  if (count === MOST_GOVERNORS) {
    return `${count} governors have given numbers, which is as many as fit. Remove one to add another.`;
  }
  return count === 1 ? 'One governor has given numbers.' : `${count} governors have given numbers.`;
}
