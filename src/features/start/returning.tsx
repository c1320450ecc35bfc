import { Suspense, use } from 'react';
import { NOTE_KEYS } from '../../store/decision-file.ts';
import { useDecision } from '../../store/use-decision.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { cx } from '../../ui/cx.ts';
import { PATHS } from '../paths.ts';
import styles from './returning.module.css';

type ReturningProps = { readonly school: string | null; readonly example: boolean };

/** Whose work is saved here, how far it has come, and the way back into it. */
export function Returning({ school, example }: ReturningProps) {
  const name = school ?? 'no school chosen yet';
  return (
    <section aria-label="Your saved work" className={cx(styles.block)}>
      <p className={cx(styles.name)}>{example ? `Example: ${name}` : name}</p>
      <p className={cx(styles.state)}>
        {example ? 'Preferences are made up.' : 'Saved in this browser.'}{' '}
        <Suspense fallback={null}>
          <HowFar />
        </Suspense>
      </p>
      <ButtonRow>
        <ButtonLink
          href={example ? PATHS.shortlist : PATHS.taskList}
          look={example ? 'secondary' : 'primary'}
        >
          {example ? 'Back to the example' : 'Continue'}
        </ButtonLink>
        {!example && <a href={PATHS.shortlist}>Go to the shortlist</a>}
      </ButtonRow>
    </section>
  );
}

function HowFar() {
  const open = useDecision((state) => state.open);
  const visited = useDecision((state) => state.file.visited);
  use(open());
  return visited.length === NOTE_KEYS.length
    ? 'You have been through every part.'
    : `You have been through ${visited.length} of ${NOTE_KEYS.length} parts.`;
}
