import { formatDate } from '../../domain/iso-date.ts';
import { standingInWords } from '../../finding/answer-words.ts';
import type { LogLine, PartLog, SubjectLog } from '../../finding/evidence-log.ts';
import type { Block, Finding, ReportSection } from '../document.ts';

/** What the school found out about one trust, and what that leaves open. */
export type FoundOut = {
  readonly uid: string;
  readonly name: string;
  readonly log: readonly SubjectLog[];
  /** Labels of what counts and of which nothing, or only part, is recorded. */
  readonly open: readonly string[];
};

/** Everything recorded, with standing, day and author, and what is open; `undefined` while nothing is recorded of any trust. */
export function foundOutSection(found: readonly FoundOut[]): ReportSection | undefined {
  const withEntries = found.filter(({ log }) => log.length > 0);
  if (withEntries.length === 0) return undefined;
  return {
    id: 'found-out',
    title: 'What we found out ourselves',
    onPaper: 'runs-on',
    blocks: [
      {
        kind: 'paragraph',
        text: 'Recorded by the school, not published data. Where entries about the same thing differ, all stand here, the one that counts first.',
      },
      ...withEntries.map(trustPart),
    ],
  };
}

function trustPart({ uid, name, log, open }: FoundOut): Block {
  const conflicts = log.flatMap(({ subject, parts }) =>
    parts.flatMap(({ conflict }) => (conflict === undefined ? [] : [`${subject.label}: ${conflict}`])),
  );
  return {
    kind: 'part',
    id: `found-out-${uid}`,
    title: name,
    blocks: [
      {
        kind: 'findings',
        lead: 'Recorded',
        findings: log.flatMap(({ subject, parts }) =>
          parts.flatMap((part) => countingFirst(part).map((line) => findingOf(subject.label, part, line))),
        ),
      },
      ...(conflicts.length === 0
        ? []
        : [{ kind: 'list', lead: 'Sources differ', items: conflicts } as const]),
      ...(open.length === 0 ? [] : [{ kind: 'checklist', lead: 'Still to find out', items: open } as const]),
    ],
  };
}

function countingFirst({ lines }: PartLog): readonly LogLine[] {
  return [...lines.filter(({ counts }) => counts), ...lines.filter(({ counts }) => !counts)];
}

function findingOf(label: string, part: PartLog, { words, entry, stale }: LogLine): Finding {
  const { on, by, source, note } = entry;
  const about = part.label === '' ? label : `${label}, ${part.label}`;
  return {
    about,
    sentence: `${about}: ${note === '' ? words : `${words}. ${note}`}`,
    source: [
      standingInWords(entry),
      formatDate(on),
      ...(by === '' ? [] : [by]),
      ...(source === '' ? [] : [source]),
      ...(stale ? ['old, to be asked again'] : []),
    ].join(', '),
  };
}
