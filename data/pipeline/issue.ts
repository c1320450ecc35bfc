type IssueRule = { readonly meaning: string; readonly dropsRow: boolean; readonly budget: number };

/**
 * What can be wrong with a row: what the build does about it, whether that leaves the row out, and how many rows may have it
 * before the build fails.
 */
export const ISSUE_KINDS = {
  'blank-row': { meaning: 'The row holds nothing and was left out.', dropsRow: true, budget: 100 },
  'not-a-row': {
    meaning: 'The row has another number of cells than the header and was left out.',
    dropsRow: true,
    budget: 20,
  },
  'no-urn': { meaning: 'The row has no readable URN and was left out.', dropsRow: true, budget: 20 },
  'repeated-key': {
    meaning: 'The key stood in an earlier row; this row was left out.',
    dropsRow: true,
    budget: 20,
  },
  'unreadable-school': {
    meaning: 'A fact that every school needs was missing; the row was left out.',
    dropsRow: true,
    budget: 20,
  },
  'unreadable-trust': {
    meaning: 'A fact that every trust needs was missing; the row was left out.',
    dropsRow: true,
    budget: 20,
  },
  'unreadable-place': {
    meaning: 'A place could not be read; the row was left out.',
    dropsRow: true,
    budget: 20,
  },
  'unreadable-cell': {
    meaning: 'The cell could not be read; the fact is unknown.',
    dropsRow: false,
    budget: 200,
  },
  'unreadable-outcome': {
    meaning: 'An inspection or a key-stage figure could not be read; the school has none of this kind.',
    dropsRow: false,
    budget: 50,
  },
  'no-position': {
    meaning: 'No coordinates for the school; the mean of its outward code stands in.',
    dropsRow: false,
    budget: 100,
  },
  'authority-differs': {
    meaning: 'The LAESTAB and the published name point to two authorities; the LAESTAB was followed.',
    dropsRow: false,
    budget: 50,
  },
  'unknown-trust': {
    meaning:
      'The trust is not an open multi-academy trust in the groups file; the school has no named trust.',
    dropsRow: false,
    budget: 100,
  },
  'unknown-character': {
    meaning: 'The religious character is in no known form; it is not recorded.',
    dropsRow: false,
    budget: 50,
  },
  'unused-correction': {
    meaning: 'A correction names a row or a value that the sources no longer hold.',
    dropsRow: false,
    budget: 20,
  },
} as const satisfies Readonly<Record<string, IssueRule>>;

export type IssueKind = keyof typeof ISSUE_KINDS;

/** Something wrong with one row of one file. `line` counts from 1, the header being 1; `key` is a URN, a UID or a code. */
export type Issue = {
  readonly kind: IssueKind;
  readonly file: string;
  readonly line: number;
  readonly key: string;
  readonly detail: string;
};

/** What a step of the pipeline returns: the rows it let through, and what was wrong. */
export type Step<T> = { readonly rows: readonly T[]; readonly issues: readonly Issue[] };

/** Why a build stops. */
export type BuildError =
  | {
      readonly kind: 'missing-source';
      readonly source: string;
      readonly looked: string;
      readonly expected: string;
    }
  | { readonly kind: 'missing-column'; readonly file: string; readonly expected: string }
  | {
      readonly kind: 'date-differs';
      readonly file: string;
      readonly dated: string;
      readonly stated: string;
    }
  | { readonly kind: 'unreadable-source'; readonly file: string; readonly why: string }
  | {
      readonly kind: 'over-budget';
      readonly issueKind: IssueKind;
      readonly rows: number;
      readonly budget: number;
      readonly examples: readonly Issue[];
    };

/** How many rows have each kind of issue, in the order of {@link ISSUE_KINDS}; kinds that did not occur are left out. */
export function countIssues(issues: readonly Issue[]) {
  return (Object.keys(ISSUE_KINDS) as IssueKind[]).flatMap((kind) => {
    const rows = issues.filter((issue) => issue.kind === kind).length;
    return rows === 0 ? [] : [{ kind, ...ISSUE_KINDS[kind], rows }];
  });
}

/** The first kind of issue that more rows have than its budget allows, with three examples; `undefined` when all are within. */
export function overBudget(issues: readonly Issue[]): BuildError | undefined {
  const over = countIssues(issues).find(({ rows, budget }) => rows > budget);
  if (over === undefined) return undefined;
  const examples = issues.filter(({ kind }) => kind === over.kind).slice(0, 3);
  return { kind: 'over-budget', issueKind: over.kind, rows: over.rows, budget: over.budget, examples };
}

/** One line: where, which row, what. */
export function describeIssue({ kind, file, line, key, detail }: Issue): string {
  return `${file}, line ${line}${key === '' ? '' : ` (${key})`}: ${kind}: ${detail}`;
}

/** What stopped the build, in plain words. */
export function describeBuildError(error: BuildError): string {
  switch (error.kind) {
    case 'missing-source':
      return `No file for "${error.source}": expected ${error.expected} in ${error.looked}.`;
    case 'missing-column':
      return `${error.file} has no column "${error.expected}".`;
    case 'date-differs':
      return `${error.file} is of ${error.dated}, but src/domain/register-sources.ts says ${error.stated}: correct the date there.`;
    case 'unreadable-source':
      return `${error.file} could not be read: ${error.why}.`;
    case 'over-budget':
      return [
        `${error.rows} rows have the issue "${error.issueKind}"; at most ${error.budget} are accepted. For example:`,
        ...error.examples.map((issue) => `  ${describeIssue(issue)}`),
      ].join('\n');
    default:
      return error satisfies never;
  }
}
