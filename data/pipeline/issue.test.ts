import { describe, expect, it } from 'vitest';
import {
  countIssues,
  describeBuildError,
  ISSUE_KINDS,
  type Issue,
  type IssueKind,
  overBudget,
} from './issue.ts';

const issues = (kind: IssueKind, count: number): Issue[] =>
  Array.from({ length: count }, (_, at) => ({
    kind,
    file: 'ofsted.csv',
    line: at + 2,
    key: '900001',
    detail: 'made up',
  }));

describe('issues', () => {
  it('are counted by kind, kinds that did not occur left out', () => {
    const counted = countIssues([...issues('unreadable-cell', 2), ...issues('blank-row', 3)]);
    expect(counted.map(({ kind, rows }) => [kind, rows])).toEqual([
      ['blank-row', 3],
      ['unreadable-cell', 2],
    ]);
  });

  it('stop a build only past their budget, with the first three rows named', () => {
    const { budget } = ISSUE_KINDS['no-urn'];
    expect(overBudget(issues('no-urn', budget))).toBeUndefined();
    const error = overBudget(issues('no-urn', budget + 1));
    if (error === undefined) throw new Error('expected the build to fail');
    expect(describeBuildError(error).split('\n')).toEqual([
      '21 rows have the issue "no-urn"; at most 20 are accepted. For example:',
      '  ofsted.csv, line 2 (900001): no-urn: made up',
      '  ofsted.csv, line 3 (900001): no-urn: made up',
      '  ofsted.csv, line 4 (900001): no-urn: made up',
    ]);
  });

  it('that stop a build are said in plain words', () => {
    expect(describeBuildError({ kind: 'missing-column', file: 'groups.csv', expected: 'Group UID' })).toBe(
      'groups.csv has no column "Group UID".',
    );
    expect(
      describeBuildError({
        kind: 'missing-source',
        source: 'groups',
        looked: 'data/source',
        expected: 'gias-groups.csv',
      }),
    ).toBe('No file for "groups": expected gias-groups.csv in data/source.');
    expect(
      describeBuildError({
        kind: 'date-differs',
        file: 'x-2026-02-28.csv',
        dated: '2026-02-28',
        stated: '2025-08-31',
      }),
    ).toContain('register-sources.ts says 2025-08-31');
    expect(describeBuildError({ kind: 'unreadable-source', file: 'x.csv', why: 'it is empty' })).toBe(
      'x.csv could not be read: it is empty.',
    );
  });
});
