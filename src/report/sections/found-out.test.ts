import { expect, it } from 'vitest';
import { anEntry } from '../../../tests/builders/some-answers.ts';
import type { LogLine, SubjectLog } from '../../finding/evidence-log.ts';
import { foundOutSection } from './found-out.ts';

const line = (words: string, by: string, counts = true): LogLine => ({
  index: 0,
  words,
  entry: anEntry('values-alignment/belonging', { kind: 'level', value: 1 }, { by, source: '' }),
  counts,
  stale: false,
});

const log = (...lines: readonly LogLine[]): SubjectLog => ({
  subject: {
    id: 'values-alignment',
    label: 'Shared values',
    consideration: 'vision',
    form: { kind: 'text' },
    parts: [],
    asked: true,
    effect: 'points',
  },
  parts: [{ about: 'values-alignment/belonging', label: 'Belonging', lines }],
});

const findingsOf = (...lines: readonly LogLine[]) => {
  const section = foundOutSection([{ uid: '1', name: 'Made-up Trust', log: [log(...lines)], open: [] }]);
  const part = section?.blocks.at(-1);
  const block = part?.kind === 'part' ? part.blocks[0] : undefined;
  return block?.kind === 'findings' ? block.findings : [];
};

it('every answer says what it answers, and who said so where that was written down', () => {
  expect(findingsOf(line('Stated', 'Chair'), line('Not found', ''))).toMatchObject([
    { sentence: 'Shared values, Belonging: Stated', source: 'Document seen, 1 October 2025, Chair' },
    { sentence: 'Shared values, Belonging: Not found', source: 'Document seen, 1 October 2025' },
  ]);
});

it('the answer that counts stands first', () => {
  const sentences = findingsOf(line('Not found', 'Chair', false), line('Stated', 'Chair')).map(
    ({ sentence }) => sentence,
  );
  expect(sentences).toEqual(['Shared values, Belonging: Stated', 'Shared values, Belonging: Not found']);
});

it('there is no section while nothing is recorded', () => {
  expect(foundOutSection([{ uid: '1', name: 'Made-up Trust', log: [], open: ['Pooling'] }])).toBeUndefined();
});

it('an answer of the diocese is not called a claim of the trust', () => {
  const agreed: LogLine = {
    ...line('Agrees', 'Diocesan director of education'),
    entry: anEntry(
      'faith-consent',
      { kind: 'agreed', value: 'yes' },
      { status: 'claimed', by: 'Diocesan director of education', source: '' },
    ),
  };
  expect(findingsOf(agreed)[0]?.source).toBe('Told to you, 1 October 2025, Diocesan director of education');
});
