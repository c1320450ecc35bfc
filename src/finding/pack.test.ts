import { expect, test } from 'vitest';
import { aUid } from '../../tests/builders/a-trust.ts';
import type { NextStep } from '../matching/robustness/what-next.ts';
import { packFor } from './pack.ts';

const UID = aUid('2001');
const trust = { uid: UID, name: 'Brook Trust' };

test('a consent that is open is asked first, however decisive another question is', () => {
  const steps: readonly NextStep[] = [
    {
      kind: 'consent',
      constraintId: 'no-pooling',
      toSettle: 'Ask whether the trust pools grants',
      refusals: [{ trust, firstChanges: false }],
    },
    {
      kind: 'question',
      criterionId: 'delegation-fit',
      label: 'Who decides',
      documents: 'scheme of delegation',
      openFor: [trust],
      firstChangeShare: 0.9,
      changeShares: { [UID]: 0.9 },
    },
  ];
  const { first } = packFor({
    uid: UID,
    situations: new Set(['deficit']),
    ownQuestions: [{ id: 'own-1', words: 'Who picks up at three?', consideration: 'vision' }],
    steps,
    recorded: [],
  });
  expect(first[0]?.reasons).toContain('A consent that is still open hangs on it.');
  expect(first[1]).toMatchObject({ id: 'V3' });
  expect(first.some(({ id }) => id === 'own-1')).toBe(true);
});
