import { describe, expect, test } from 'vitest';
import { CONSIDERATION_IDS, type ConsiderationId } from '../../../domain/consideration.ts';
import { readGovernor, type TypedGovernor } from './read-governor.ts';

const TYPED: TypedGovernor = {
  label: ' Parent governor ',
  numbers: { vision: '100', geography: '80,5', size: '0', faith: '0', governance: '12.25', finance: '7' },
};
const CONTEXT = { taken: ['Chair'], counting: CONSIDERATION_IDS };
const messages = (
  typed: TypedGovernor,
  context: { readonly taken: readonly string[]; readonly counting: readonly ConsiderationId[] } = CONTEXT,
) => {
  const read = readGovernor(typed, context);
  return read.ok ? [] : read.error.map(({ fieldId, message }) => [fieldId, message]);
};

describe('a governor as typed', () => {
  test('is read with the label trimmed and decimals with a point or a comma', () => {
    expect(readGovernor(TYPED, CONTEXT)).toEqual({
      ok: true,
      value: {
        label: 'Parent governor',
        considerations: { vision: 100, geography: 80.5, size: 0, faith: 0, governance: 12.25, finance: 7 },
      },
    });
  });

  test('has every fault named at its field, in the order of the form', () => {
    const numbers = { ...TYPED.numbers, vision: '', finance: '101' };
    expect(messages({ label: '  ', numbers })).toEqual([
      ['governor-label', 'Label: enter who this is, such as “Parent governor”'],
      ['governor-vision', 'Vision and values: enter a number from 0 to 100'],
      ['governor-finance', 'Finance: enter a number from 0 to 100'],
    ]);
  });

  test('takes a label of 40 characters, and says how long a longer one is', () => {
    expect(messages({ ...TYPED, label: 'x'.repeat(40) })).toEqual([]);
    expect(messages({ ...TYPED, label: 'x'.repeat(41) })).toEqual([
      ['governor-label', 'Label: shorten it to 40 characters; it has 41'],
    ]);
  });

  test('cannot have a label that another governor has, whatever its capitals', () => {
    expect(messages({ ...TYPED, label: 'chair' })).toEqual([
      [
        'governor-label',
        'Label: there is already a “chair”; add something that tells the two apart, such as “chair 2”',
      ],
    ]);
  });

  test('must give weight to something that counts: a number beside what does not count is not enough', () => {
    const numbers = { vision: '0', geography: '0', size: '0', faith: '90', governance: '0', finance: '0' };
    expect(messages({ ...TYPED, numbers }, { taken: [], counting: ['vision', 'size'] })).toEqual([
      ['governor-vision', expect.stringContaining('Give at least one of them a number above 0')],
    ]);
    expect(messages({ ...TYPED, numbers }, { taken: [], counting: ['faith'] })).toEqual([]);
  });
});
