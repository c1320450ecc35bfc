import { expect, test } from 'vitest';
import { anEntry } from '../../../tests/builders/some-answers.ts';
import { aboutValue, alignmentInWords, mappedValues, VALUE_LEVELS, valueFound } from './build-map.ts';

test('the map speaks of the five steps that a criterion can be answered by', () => {
  expect(VALUE_LEVELS.map(({ label }) => label)).toEqual([
    'Contradicts it',
    'Not found',
    'Stated',
    'Stated, with an example',
    'Seen in practice',
  ]);
});

test('a value says to whom it matters and why; ticked without words, the words are empty', () => {
  const [inclusion, own] = mappedValues(
    [
      { kind: 'listed', id: 'inclusion', importance: 3 },
      { kind: 'own', words: 'Outdoor learning', importance: 1 },
    ],
    { inclusion: { staff: '', pupils: 'A third have extra needs' } },
  );
  expect(inclusion).toEqual({
    id: 'inclusion',
    label: 'Inclusion of every child',
    importance: 3,
    why: [
      { to: 'pupils', words: 'A third have extra needs' },
      { to: 'staff', words: '' },
    ],
  });
  expect(own).toMatchObject({ id: 'Outdoor learning', label: 'Outdoor learning', why: [] });
});

test('the latest level about a value counts, whatever was recorded about others', () => {
  const recorded = [
    anEntry(aboutValue('inclusion'), { kind: 'level', value: 0.5 }),
    anEntry(aboutValue('inclusion'), { kind: 'level', value: 1 }),
    anEntry(aboutValue('service'), { kind: 'level', value: 0 }),
    anEntry(aboutValue('inclusion'), { kind: 'text', value: 'Nice people' }),
  ];
  expect(valueFound(recorded, 'inclusion')?.label).toBe('Seen in practice');
  expect(valueFound(recorded, 'belonging')).toBeUndefined();
});

test('a level between two steps reads as the lower one', () => {
  const recorded = [anEntry(aboutValue('inclusion'), { kind: 'level', value: 0.6 })];
  expect(valueFound(recorded, 'inclusion')?.label).toBe('Stated');
});

test('a column in short names what is open', () => {
  const found = (level: number) =>
    valueFound([anEntry(aboutValue('x'), { kind: 'level', value: level })], 'x');
  expect(alignmentInWords([found(1), found(0), undefined])).toBe(
    '1 seen in practice; 1 contradicts it; 1 not recorded yet',
  );
  expect(alignmentInWords([undefined, undefined])).toBe('Nothing recorded yet');
});

test('who says otherwise is kept beside what counts, by standing', () => {
  const level = (value: number, status: 'claimed' | 'document-seen' | 'checked-with-a-school') =>
    anEntry(aboutValue('x'), { kind: 'level', value }, { status });
  const recorded = [level(0.5, 'document-seen'), level(1, 'claimed'), level(0.5, 'checked-with-a-school')];
  const found = valueFound(recorded, 'x');
  expect(found?.entry.status).toBe('checked-with-a-school');
  expect(found?.contradicts.map(({ status, answer }) => [status, answer.value])).toEqual([['claimed', 1]]);
});
