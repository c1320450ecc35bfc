import { describe, expect, test } from 'vitest';
import { QUESTIONS, questionsFor } from '../../src/finding/questions/index.ts';
import { SITUATIONS } from '../../src/finding/situation.ts';
import { CONSTRAINTS } from '../../src/matching/constraints/index.ts';
import { CRITERIA } from '../../src/matching/criteria/index.ts';

const LETTERS = {
  vision: 'V',
  geography: 'G',
  size: 'Z',
  faith: 'A',
  governance: 'N',
  finance: 'F',
} as const;
const FED = new Set([...CRITERIA, ...CONSTRAINTS].map(({ id }) => id));

describe('the question bank', () => {
  test('gives every question an id of its own that names its consideration', () => {
    const ids = QUESTIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, consideration } of QUESTIONS) {
      expect(id).toMatch(new RegExp(`^${LETTERS[consideration]}\\d+$`));
    }
  });

  test.each(QUESTIONS.map((question) => [question.id, question] as const))(
    '%s is a question with a reason, evidence and a document, and feeds only what exists',
    (_id, { ask, why, goodEvidence, document, feeds }) => {
      expect(ask).toMatch(/^[A-Z].*[?.]$/);
      expect(why).toMatch(/^[A-Z].*\.$/);
      expect(goodEvidence).toMatch(/^[A-Z].*[^.]$/);
      expect(document.length).toBeGreaterThan(3);
      for (const id of feeds) expect(FED, id).toContain(id);
    },
  );

  test('asks about every criterion that only a trust can answer, and about every consent', () => {
    const asked = new Set(QUESTIONS.flatMap(({ feeds }) => feeds));
    const recorded = CRITERIA.filter(({ origin }) => origin === 'recorded').map(({ id }) => id);
    const consents = [...FED].filter((id) => id.startsWith('rights-') || id === 'faith-consent');
    for (const id of [...recorded, ...consents, 'no-pooling']) expect(asked, id).toContain(id);
  });

  test('keeps questions on faith apart by situation', () => {
    const ids = (situations: readonly (typeof SITUATIONS)[number][]) =>
      questionsFor(new Set(situations)).map(({ id }) => id);
    expect(ids(['faith'])).toContain('A1');
    expect(ids(['faith'])).not.toContain('A9');
    expect(ids(['no-faith'])).toContain('A9');
    expect(ids([])).not.toContain('G11');
    expect(ids([...SITUATIONS])).toHaveLength(QUESTIONS.length);
  });
});
