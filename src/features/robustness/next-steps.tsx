import { countOfHundred, describeAskFirst, describeConsent } from '../../matching/robustness/sentences.ts';
import type { NextStep, OpenConsent, OpenQuestion } from '../../matching/robustness/what-next.ts';
import { cx } from '../../ui/cx.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { recordPath } from '../paths.ts';
import styles from './next-steps.module.css';

/** Consents and questions that could change the shortlist, most decisive first, each with what an answer could do. */
export function NextSteps({ steps }: { readonly steps: readonly NextStep[] }) {
  const consents = steps.filter((step) => step.kind === 'consent');
  const questions = steps.filter((step) => step.kind === 'question');
  const askFirst = describeAskFirst(steps);
  if (steps.length === 0) {
    return <p>No open question or consent could change these trusts or who is first among them.</p>;
  }
  return (
    <>
      {consents.length > 0 && <Consents consents={consents} />}
      {questions.length > 0 && <Questions questions={questions} />}
      {askFirst !== undefined && <p>{askFirst}</p>}
    </>
  );
}

function Consents({ consents }: { readonly consents: readonly OpenConsent[] }) {
  return (
    <>
      <h3 className={cx(styles.kind)}>Settle first</h3>
      <ul className={cx(styles.consents)}>
        {consents.map((consent) => (
          <li key={`${consent.constraintId} ${consent.toSettle}`}>
            <strong>{consent.toSettle}.</strong> <RecordConsent consent={consent} />
            <ul>
              {describeConsent(consent).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

function Questions({ questions }: { readonly questions: readonly OpenQuestion[] }) {
  const outsiders = questions.some(({ outsiderShare }) => outsiderShare !== undefined);
  const outsider: Column<OpenQuestion> = {
    id: 'outsider',
    header: 'Could bring in a trust from outside',
    cell: ({ outsiderShare }) =>
      outsiderShare === undefined ? 'not looked at' : countOfHundred(outsiderShare),
    numeric: true,
  };
  return (
    <DataTable<OpenQuestion>
      caption="Ask next: of 100 possible sets of answers, how many would change something"
      stacked
      rows={questions}
      rowKey={({ criterionId }) => criterionId}
      columns={[
        { id: 'about', header: 'About', cell: ({ label }) => label },
        {
          id: 'first',
          header: 'Could put another trust first',
          cell: ({ firstChangeShare }) => countOfHundred(firstChangeShare),
          numeric: true,
        },
        ...(outsiders ? [outsider] : []),
        { id: 'open', header: 'Open for; record the answer', cell: openForCell },
        { id: 'where', header: 'Where to look', cell: ({ documents }) => documents },
      ]}
    />
  );
}

function openForCell({ criterionId, label, openFor }: OpenQuestion) {
  return (
    <ul className={cx(styles.trusts)}>
      {openFor.map(({ uid, name }) => (
        <li key={uid}>
          <a href={recordPath(uid, criterionId)}>
            {name}
            <VisuallyHidden>: record “{label}”</VisuallyHidden>
          </a>
        </li>
      ))}
    </ul>
  );
}

function RecordConsent({ consent }: { readonly consent: OpenConsent }) {
  return (
    <>
      Record the answer:{' '}
      {consent.refusals.map(({ trust }, place) => (
        <span key={trust.uid}>
          {place > 0 && ', '}
          <a href={recordPath(trust.uid, consent.constraintId)}>{trust.name}</a>
        </span>
      ))}
      .
    </>
  );
}
