import { render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { HowWellScreen } from './how-well-screen.tsx';
import {
  DEPTHS,
  exclusionLines,
  groupLines,
  MEASURED,
  marginOf,
  REPLAY,
  rankingLines,
} from './replay-result.ts';

describe('the page', () => {
  beforeEach(() => {
    render(<HowWellScreen />);
  });

  test('says what was found, of how many, and what would have been found without it', () => {
    const first = Math.round(MEASURED.hits['1'] * 100);
    expect(screen.getByText(new RegExp(`^${MEASURED.usable} schools that joined a trust`))).toHaveTextContent(
      `in ${first} of 100 it was first`,
    );
    const [table] = screen.getAllByRole('table', { name: /trust really joined stood among the first/ });
    if (table === undefined) throw new Error('no table');
    const rows = within(table)
      .getAllByRole('rowheader')
      .map((row) => row.textContent);
    expect(rows).toEqual([
      'This ranking',
      'Nearest school of the trust',
      'Nearest, without trusts that faith rules out',
      'Most schools within 10 km (6.2 miles)',
    ]);
  });

  test('says what the figures do not mean', () => {
    const section = within(screen.getByRole('region', { name: 'What it does not mean' }));
    expect(section.getByText(/nothing about which trust should have been chosen/)).toBeVisible();
  });

  test('breaks them down with the number of joins, and names the source with its date', () => {
    for (const name of ['By religious character of the school', 'By phase', 'By region']) {
      expect(screen.getByRole('table', { name })).toBeVisible();
    }
    expect(screen.getByText(/^Source: Ofsted, .* 31 August 2025; Department for Education/)).toBeVisible();
  });

  test('keeps the joins that the defaults were chosen on apart', () => {
    const table = screen.getByRole('table', { name: /^The same for the even half/ });
    expect(within(table).getAllByText(String(REPLAY.even.usable))).toHaveLength(4);
  });
});

describe('the committed figures', () => {
  test('never fall with depth, for any order or group', () => {
    const groups = (['byFaith', 'byPhase', 'byRegion'] as const).flatMap(groupLines);
    for (const { hits } of [...rankingLines(MEASURED), ...rankingLines(REPLAY.even), ...groups]) {
      const shares = DEPTHS.map((depth) => hits[depth]);
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      for (const share of shares) expect(share >= 0 && share <= 1).toBe(true);
    }
  });

  test('every breakdown counts every join once', () => {
    for (const kind of ['byFaith', 'byPhase', 'byRegion'] as const) {
      expect(groupLines(kind).reduce((sum, { joins }) => sum + joins, 0)).toBe(MEASURED.usable);
    }
    expect(exclusionLines().reduce((sum, { joins }) => sum + joins, 0)).toBe(MEASURED.usable);
  });

  test('every faith group has a name', () => {
    for (const { name } of [...groupLines('byFaith'), ...groupLines('byPhase')])
      expect(name).toMatch(/^[A-Z]/);
  });
});

test('half of 400 joins is good to 5 points: 2·√(.5·.5/400) = .05', () => {
  expect(marginOf(0.5, 400)).toBeCloseTo(0.05, 12);
});
