import { lazy, type ReactNode, Suspense, useState } from 'react';
import { isKnown } from '../../domain/unknown.ts';
import { ALTERNATIVE_IDS } from '../../finding/comparison-work.ts';
import type { OurSchool } from '../../matching/our-school.ts';
import type { Ranking } from '../../matching/ranking.ts';
import type { DecisionFile } from '../../store/decision-file.ts';
import { findingStore } from '../../store/finding-store.ts';
import { useDecision } from '../../store/use-decision.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { Details } from '../../ui/details.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { PATHS } from '../paths.ts';
import { useExplanations } from '../rank-input.ts';
import type { Ranked } from '../ranking-gate.tsx';
import { trustPool } from '../trust-pool.ts';
import { trustsSideBySide } from '../trusts-side-by-side.ts';
import { useWorkerAnswer, type WorkerAnswer } from '../worker-hooks.ts';
import { ALTERNATIVE_TITLES, alternativeNote } from './alternatives.ts';
import { type Column, onlyDifferences, type RowGroup } from './cell.ts';
import { ChooseColumns } from './choose-columns.tsx';
import { CompareTable } from './compare-table.tsx';
import { atHand, fetchedFrom } from './fetched.ts';
import { JumpList } from './jump-list.tsx';
import { NotesDialog } from './notes-dialog.tsx';
import { OneAtATime } from './one-at-a-time.tsx';
import { compareRows, silentCriteria } from './rows.ts';

const CompareChart = lazy(async () => ({ default: (await import('./compare-chart.tsx')).CompareChart }));

/** The comparison once there is an order: what is chosen, the table, and the picture of it. */
export function CompareContents({ input, ranking, updating }: Ranked) {
  const file = useDecision((state) => state.file);
  const { shortlist } = file;
  const work = file.finding.comparison;
  const { setComparison } = findingStore;
  const [noted, setNoted] = useState<string | null>(null);
  const { school } = input;
  const columns = columnsOf(ranking, file, school);
  const uids = columns.flatMap((column) => (column.kind === 'trust' ? [column.id] : []));
  const explained = useExplanations(input, uids);
  const details = useWorkerAnswer('trusts', { uids, school });
  const outcomes = useWorkerAnswer('outcomes', { uids, urn: isKnown(school.urn) ? school.urn : null });
  const explanations = fetchedFrom(explained, []);
  const all = compareRows(
    {
      school,
      answers: input.answers,
      ranking,
      explanations,
      details: fetchedFrom(details, []),
      outcomes: fetchedFrom(outcomes, { trusts: [], ours: null }),
    },
    columns,
  );
  const shown = atHand(explanations) ?? [];
  const groups = work.differencesOnly ? onlyDifferences(all, columns) : all;
  const hidden = countRows(all) - countRows(groups);
  const silent = silentCriteria(shown);
  const notedRow = all.flatMap(({ rows }) => rows).find(({ id }) => id === noted);
  return (
    <>
      <p>
        The same questions put to each. What is known stands with its source and date; what is not says so.
        Staying as you are and a partnership first have no score: the registers describe trusts, not what your
        school does well.
      </p>
      <div data-print="hide">
        <ChooseColumns ranking={ranking} shortlist={shortlist} work={work} chosen={uids} />
        <CheckboxGroup
          name="differences"
          legend="Rows"
          legendHidden
          choices={[
            {
              value: 'only',
              label: 'Show only rows in which the trusts differ',
              disabled: uids.length < 2,
            },
          ]}
          values={work.differencesOnly ? ['only'] : []}
          onChange={(event) => setComparison({ differencesOnly: event.target.checked })}
        />
        <ButtonRow>
          <PrintButton />
          <ButtonLink href={PATHS.map} look="secondary">
            See them on the map
          </ButtonLink>
        </ButtonRow>
      </div>
      <NotLookedUp answers={[explained, details, outcomes]} />
      <LiveRegion message={describeRows(columns, hidden, updating)} />
      <JumpList groups={groups} />
      <CompareTable
        groups={groups}
        columns={columns}
        notes={work.notes}
        schoolName={school.name}
        onNote={setNoted}
      />
      <OneAtATime groups={groups} columns={columns} notes={work.notes} onNote={setNoted} />
      <NotesDialog
        row={notedRow ?? null}
        columns={columns}
        notes={work.notes}
        onClose={() => setNoted(null)}
      />
      {silent.length > 0 && (
        <Details summary={`What does not count for you (${silent.length})`}>
          <ul>
            {silent.map(({ criterionId, label, why }) => (
              <li key={criterionId}>
                {label}: {why}
              </li>
            ))}
          </ul>
        </Details>
      )}
      {shown.length > 0 && (
        <AsAChart>
          <CompareChart explanations={shown} />
        </AsAChart>
      )}
      <ResultsNote />
    </>
  );
}

function columnsOf(ranking: Ranking, file: DecisionFile, school: OurSchool): readonly Column[] {
  const uids = trustsSideBySide(ranking, file);
  const pool = trustPool(ranking, file.shortlist, uids);
  const { alternatives } = file.finding.comparison;
  return [
    ...uids.flatMap((uid) =>
      pool
        .filter((trust) => trust.uid === uid)
        .map(({ name, standing }): Column => ({ kind: 'trust', id: uid, name, note: standing })),
    ),
    ...ALTERNATIVE_IDS.filter((id) => alternatives.includes(id)).map(
      (id): Column => ({
        kind: 'alternative',
        id,
        name: ALTERNATIVE_TITLES[id],
        note: alternativeNote(id, school),
      }),
    ),
  ];
}

type Asked = WorkerAnswer<'explain'> | WorkerAnswer<'trusts'> | WorkerAnswer<'outcomes'>;

function NotLookedUp({ answers }: { readonly answers: readonly Asked[] }) {
  const failed = answers.filter((answer) => answer.kind === 'failed');
  if (failed.length === 0) return null;
  const messages = [...new Set(failed.map(({ failure }) => failure.message))];
  return (
    <div role="alert">
      <Notice heading="Part of the comparison could not be looked up" kind="important">
        {messages.map((message) => (
          <p key={message}>{message}</p>
        ))}
        <Button
          onClick={() => {
            for (const { retry } of failed) retry();
          }}
        >
          Try again
        </Button>
      </Notice>
    </div>
  );
}

const countRows = (groups: readonly RowGroup[]) => groups.reduce((sum, { rows }) => sum + rows.length, 0);

function describeRows(columns: readonly Column[], hidden: number, updating: boolean): string {
  if (updating) return 'The order is being worked out again…';
  const side = `${columns.length} side by side`;
  if (hidden === 0) return `${side}.`;
  return `${side}. ${hidden === 1 ? '1 row in which the trusts do not differ is' : `${hidden} rows in which the trusts do not differ are`} hidden.`;
}

function AsAChart({ children }: { readonly children: ReactNode }) {
  const [drawn, setDrawn] = useState(false);
  return drawn ? (
    <Suspense fallback={<p role="status">Drawing the chart…</p>}>{children}</Suspense>
  ) : (
    <div data-print="hide">
      <Button look="secondary" onClick={() => setDrawn(true)}>
        Show as a chart
      </Button>
    </div>
  );
}

function ResultsNote() {
  return (
    <p>
      No publisher gives results for a trust: figures of several schools are our own roll-up, of the schools
      that the trust had on the day of the register, and results from before a school joined are among them.
      They enter no score. Report cards are not in this data: read them, and every inspection report, at{' '}
      <a href="https://reports.ofsted.gov.uk/" target="_blank" rel="noopener noreferrer external">
        Ofsted
      </a>{' '}
      (opens another site in a new tab).
    </p>
  );
}
