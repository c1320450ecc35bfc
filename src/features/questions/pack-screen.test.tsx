import { configure, screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { aTrust, aUid } from '../../../tests/builders/a-trust.ts';
import { type FakeAnswers, showScreen } from '../../../tests/builders/fake-worker.tsx';
import { explanationFor, ourSchool, rankedTrust, rankingOf } from '../../../tests/builders/report.ts';
import { ok } from '../../domain/result.ts';
import { blanksOf } from '../../readiness/documents/outline.ts';
import { BLANK_DECISION_FILE, type DecisionFile } from '../../store/decision-file.ts';
import { packOutline } from './pack-outline.ts';
import { PackScreen } from './pack-screen.tsx';

configure({ defaultHidden: true });

const UID = aUid('2001');
const BROOK = rankedTrust(1, { uid: UID, name: 'Brook Trust' });
const ANSWERS: FakeAnswers = {
  school: () => ok(ourSchool()),
  rank: () => ok(rankingOf({ ranked: [BROOK] })),
  explain: () => ok([explanationFor(BROOK)]),
  whatNext: () => ok([]),
  trust: () => ok({ trust: aTrust({ uid: UID, name: 'Brook Trust' }), schools: [] }),
};
const OURS: Partial<DecisionFile> = {
  school: { kind: 'register', urn: ourSchool().urn, name: ourSchool().name, corrections: {} },
};
const show = (work: Partial<DecisionFile> = {}) =>
  showScreen(<PackScreen uid={UID} clock={() => new Date(2026, 8, 3)} />, ANSWERS, { ...OURS, ...work });
const section = async () => within(await screen.findByRole('region', { name: 'What matters to our school' }));

beforeEach(() => {
  localStorage.clear();
});

test('the pack says what matters to the school and why, before it asks anything', async () => {
  await show({
    draft: { vision: { values: [{ kind: 'own', words: 'Forest school', importance: 3 }] } },
    finding: {
      ...BLANK_DECISION_FILE.finding,
      values: { 'Forest school': { pupils: 'they learn outdoors' } },
    },
  });
  expect((await section()).getByRole('listitem')).toHaveTextContent(
    'Forest school (could not do without), for pupils: they learn outdoors',
  );
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(headings.indexOf('What matters to our school')).toBeLessThan(headings.indexOf('Ask first'));
});

test('without values it leaves a named gap, and says where to choose them', async () => {
  await show();
  expect((await section()).getByText(/your values, and why they matter/)).toBeVisible();
  expect((await section()).getByRole('link', { name: 'Choose your values' })).toHaveAttribute(
    'href',
    '#/step/values',
  );
});

test('the Word file has the same, with the same gap', () => {
  const pack = { first: [], later: [], ourselves: [], answered: [] };
  const names = { trustName: 'Brook Trust', schoolName: 'Mill Lane', day: '3 September 2026' };
  const { blocks } = packOutline(pack, { ...names, values: ['Forest school (matters)'] });
  expect(blocks.slice(0, 2)).toMatchObject([
    { kind: 'heading', text: 'What matters to our school' },
    { kind: 'list', items: [[{ text: 'Forest school (matters)' }]] },
  ]);
  expect(blanksOf(packOutline(pack, { ...names, values: [] }).blocks)).toEqual([
    'your values, and why they matter',
  ]);
});
