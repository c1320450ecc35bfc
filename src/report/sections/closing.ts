import { CONSIDERATION_LABELS } from '../../domain/consideration.ts';
import { addYears, formatDate } from '../../domain/iso-date.ts';
import { SECTION_IDS } from '../../matching/answers.ts';
import { hasCharacter } from '../../matching/character.ts';
import { counted, listed } from '../../matching/wording.ts';
import type { Block, ReportSection } from '../document.ts';
import { KNOWN_GAPS } from '../known-gaps.ts';
import type { NoteSubject, ReportInput } from '../report-input.ts';

/** Where the figures come from: every published file with publisher, date and licence, and what no file says. */
export function sourcesSection(input: ReportInput): ReportSection {
  return {
    id: 'sources',
    title: 'Where the figures come from',
    onPaper: 'runs-on',
    blocks: [
      { kind: 'paragraph', text: datesInWords(input) },
      {
        kind: 'table',
        caption: 'Published files',
        columns: [
          { label: 'Publisher', kind: 'text' },
          { label: 'File', kind: 'text' },
          { label: 'As of', kind: 'text' },
        ],
        rows: input.sources.map(({ publisher, title, asOf }) => [publisher, title, asOf]),
        source: distinct(input.sources.map(({ attribution }) => attribution)).join(' '),
      },
      ...licences(input.sources),
      { kind: 'list', lead: 'What these files do not say', items: KNOWN_GAPS },
    ],
  };
}

/** Why the files have several dates, and how old the main one is on the day of printing. */
function datesInWords({ ranking, printedOn }: Pick<ReportInput, 'ranking' | 'printedOn'>): string {
  const old = addYears(ranking.asOf, 1) < printedOn;
  return `“As of ${formatDate(ranking.asOf)}” is the day of the main file, which says which schools there are and which trust runs each. The other files give names, towns, places and areas, each as of its own day.${old ? ` The main file was more than a year old when this paper was printed, on ${formatDate(printedOn)}: trusts have opened, merged and taken in schools since. Check before you rely on it.` : ''}`;
}

/** One sentence per licence, so that a licence that covers every file is named once. */
function licences(sources: ReportInput['sources']): readonly Block[] {
  return distinct(sources.map(({ licence }) => licence)).map((licence) => {
    const titles = sources.filter((source) => source.licence === licence).map(({ title }) => title);
    const which = titles.length === sources.length ? 'All of these files' : listed(titles);
    return { kind: 'paragraph', text: `${which}: ${licence}.` };
  });
}

const distinct = (texts: readonly string[]) => [...new Set(texts)];

const NOTE_TITLES: Readonly<Record<NoteSubject, string>> = {
  school: 'Your school',
  rights: 'Rights of others',
  ...CONSIDERATION_LABELS,
  limits: 'Limits',
  weights: 'What matters most',
};

/** What governors wrote, section by section; says so when they wrote nothing. */
export function notesSection(input: ReportInput): ReportSection {
  const subjects: readonly NoteSubject[] = ['school', ...SECTION_IDS];
  const written = subjects.flatMap((subject): readonly Block[] => {
    const note = input.notes[subject];
    if (note === undefined || note.trim() === '') return [];
    const paragraphs = note.split(/\n+/).filter((line) => line.trim() !== '');
    return [{ kind: 'notes', about: NOTE_TITLES[subject], paragraphs }];
  });
  return {
    id: 'notes',
    title: 'Notes',
    onPaper: 'starts-sheet',
    blocks: [
      ...(written.length === 0
        ? [{ kind: 'paragraph', text: 'No notes have been written yet.' } as const]
        : written),
      { kind: 'lines', label: 'Notes from the meeting', count: 5 },
    ],
  };
}

/** Room for the governors to record what they decided. Nothing here is filled in beforehand. */
export function signOffSection(input: ReportInput): ReportSection {
  const options = input.ranking.ranked.length === 0 ? 'a trust' : 'one or more trusts';
  return {
    id: 'sign-off',
    title: 'What the governors decided',
    onPaper: 'runs-on',
    blocks: [
      {
        kind: 'paragraph',
        text: `This paper was printed on ${formatDate(input.printedOn)} at ${input.printedAt} and rests on ${counted(input.sources.length, 'published file', 'published files')}. It informs a decision and does not make one.`,
      },
      {
        kind: 'checklist',
        lead: 'Decision',
        items: [
          'Stay as we are for now, and look again on the date below',
          `Visit and question ${options}, named below`,
          hasCharacter(input.school)
            ? 'Ask the diocese or other religious authority, and others whose consent you need'
            : 'Ask those whose consent you need, such as trustees who own the land',
          'Explore a time-limited partnership before deciding',
          'Something else, written below',
        ],
      },
      { kind: 'lines', label: 'Trusts named, and reasons', count: 4 },
      { kind: 'lines', label: 'Next step, who, by when', count: 2 },
      { kind: 'lines', label: 'Chair of governors: name, signature, date', count: 1 },
      { kind: 'lines', label: 'Headteacher: name, signature, date', count: 1 },
    ],
  };
}
