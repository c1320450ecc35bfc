import { useId } from 'react';
import type { ChoiceCase, ChoiceGround, ChoicePoint } from '../../readiness/choice.ts';
import { readinessStore } from '../../store/readiness-store.ts';
import { useDecision } from '../../store/use-decision.ts';
import { cx } from '../../ui/cx.ts';
import { TextareaField } from '../../ui/textarea-field.tsx';
import styles from './choice-screen.module.css';
import { Cite } from './cite.tsx';

/** One of the three choices: what it means, what speaks for and against it, and room for notes. */
export function ChoiceColumn({ choice }: { readonly choice: ChoiceCase }) {
  const headingId = useId();
  return (
    <article aria-labelledby={headingId} className={cx(styles.column)}>
      <div>
        <h3 id={headingId} className={cx(styles.title)}>
          {choice.title}
        </h3>
        <p>{choice.means}</p>
        {choice.standing.kind === 'not-open' && (
          <p className={cx(styles.notOpen)}>
            <strong>Not open to you as things are.</strong> {choice.standing.why}
          </p>
        )}
      </div>
      <Points heading="What speaks for it" points={choice.speaksFor} />
      <Points heading="What speaks against it" points={choice.speaksAgainst} />
      <Note id={choice.id} title={choice.title} />
    </article>
  );
}

function Points({ heading, points }: { readonly heading: string; readonly points: readonly ChoicePoint[] }) {
  return (
    <div className={cx(styles.points)}>
      <h4>{heading}</h4>
      <ul>
        {points.map(({ id, text, ground }) => (
          <li key={id}>
            {text} <Ground ground={ground} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Ground({ ground }: { readonly ground: ChoiceGround }) {
  switch (ground.kind) {
    case 'guidance':
      return (
        <span className={cx(styles.ground)}>
          <Cite sources={[ground.source]} />
        </span>
      );
    case 'your-facts':
      return <span className={cx(styles.ground)}>From your answers and the register</span>;
    case 'ours':
      return <span className={cx(styles.ground)}>Our own reasoning, not from the guidance</span>;
    default:
      return ground satisfies never;
  }
}

function Note({ id, title }: Pick<ChoiceCase, 'id' | 'title'>) {
  const note = useDecision((state) => state.file.readiness.choiceNotes[id]);
  const { setChoiceNote } = readinessStore;
  return (
    <TextareaField
      name={`note-${id}`}
      label={`Notes on “${title}”`}
      optional
      rows={3}
      value={note ?? ''}
      onChange={({ target }) => setChoiceNote(id, target.value)}
    />
  );
}
