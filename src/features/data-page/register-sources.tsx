import type { ManifestSource } from '../../dataset/manifest.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Section } from '../../ui/section.tsx';
import type { RegistrySummary } from '../../worker/protocol.ts';
import { useWorkerAnswer } from '../worker-hooks.ts';
import { SourceEntry } from './source-entry.tsx';

const ASK = {} as const;
const count = (rows: number) => rows.toLocaleString('en-GB');

/** The sources of the register as it was loaded, with what was read, kept and left out. */
export function RegisterSources() {
  const register = useWorkerAnswer('load', ASK);
  switch (register.kind) {
    case 'idle':
      return null;
    case 'waiting':
      return (
        <Progress
          label="Loading the register"
          share={register.progress === null ? 0 : register.progress.share}
          stage={register.progress?.stage === 'decoding' ? 'Reading the register' : 'Fetching the register'}
        />
      );
    case 'failed':
      return (
        <div role="alert">
          <Notice kind="important" heading="The register could not be loaded">
            <p>{register.failure.message}</p>
            <Button onClick={register.retry}>Try again</Button>
          </Notice>
        </div>
      );
    case 'done':
      return <LoadedSources summary={register.answer} />;
    default:
      return register satisfies never;
  }
}

function LoadedSources({ summary }: { readonly summary: RegistrySummary }) {
  const { schoolCount, trustCount, authorities, sources, issues } = summary;
  return (
    <>
      <p>
        The register holds {count(schoolCount)} state-funded schools, {count(trustCount)} open multi-academy
        trusts and {count(authorities.length)} local authorities of England.
      </p>
      <Section heading="Sources" aside="Publisher, date, licence, and what became of the rows.">
        {sources.map((source: ManifestSource) => (
          <SourceEntry key={source.id} source={source} />
        ))}
      </Section>
      <Section
        heading="What was noticed"
        aside="Every odd row is counted. Too many of one kind, and the build of the register stops."
      >
        <DataTable
          caption="Oddities in the published files"
          captionHidden
          columns={[
            { id: 'meaning', header: 'What, and what was done', cell: ({ meaning }) => meaning },
            { id: 'rows', header: 'Rows', cell: ({ rows }) => count(rows), numeric: true },
            { id: 'budget', header: 'At most', cell: ({ budget }) => count(budget), numeric: true },
          ]}
          rows={issues}
          rowKey={({ kind }) => kind}
          whenEmpty="Nothing odd was found."
        />
      </Section>
    </>
  );
}
