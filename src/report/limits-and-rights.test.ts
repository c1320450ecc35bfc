import { expect, test } from 'vitest';
import { RIGHT_IDS, type RightId, type YesNoUnknown } from '../matching/answers.ts';
import { describeRights } from './limits-and-rights.ts';

const held = (said: Partial<Record<RightId, YesNoUnknown>>) => {
  const unsaid: YesNoUnknown = 'not-known';
  return {
    diocese: unsaid,
    'foundation-land': unsaid,
    pfi: unsaid,
    'local-authority': unsaid,
    sponsor: unsaid,
    federation: unsaid,
    'shared-site': unsaid,
    ...said,
  };
};

test('a "no" is printed as answered, and what nobody settled is open and not an answer', () => {
  const wishes = describeRights({ held: held({ pfi: 'no', diocese: 'yes' }), other: '' });
  expect(wishes).toHaveLength(RIGHT_IDS.length);
  expect(wishes.filter(({ isOpen }) => !isOpen).map(({ text }) => text)).toEqual([
    'has a say',
    'does not apply',
  ]);
  expect(wishes.filter(({ isOpen }) => isOpen).every(({ text }) => text === 'not known yet')).toBe(true);
});

test('others are named as typed', () => {
  const wishes = describeRights({ held: held({}), other: ' The parish council ' });
  expect(wishes.at(-1)).toMatchObject({ label: 'Others', text: 'The parish council', isOpen: false });
});
