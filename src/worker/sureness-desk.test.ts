import { describe, expect, test } from 'vitest';
import { aSchool } from '../../tests/builders/a-school.ts';
import { aTrustAt, aUid } from '../../tests/builders/a-trust.ts';
import { aRankInput, someAnswers } from '../../tests/builders/some-answers.ts';
import { gatherTable } from '../matching/gather.ts';
import type { ShortlistInput } from './protocol.ts';
import { createSurenessDesk } from './sureness-desk.ts';

const candidates = [1, 2, 3, 4, 5, 6].map((number) => aTrustAt(String(number), number * 3));
const considerations = { vision: 0, geography: 100, size: 0, faith: 0, governance: 0, finance: 0 };

function setUp(pause: () => Promise<void> = async () => {}) {
  let gathered = 0;
  const desk = createSurenessDesk({
    tableFor: ({ school, answers, recorded }) => {
      gathered += 1;
      return gatherTable({ ...aRankInput(candidates), school, answers, recorded });
    },
    pause,
  });
  const school = aSchool();
  const input: ShortlistInput = {
    school,
    answers: someAnswers({ weights: { considerations } }, school),
    recorded: {},
    shortlist: [aUid('1'), aUid('2')],
    leftOut: [],
  };
  return { desk, input, tablesMade: () => gathered };
}

describe('drawing', () => {
  test('comes in steps that tell how far it has come, and goes on from where it stopped', async () => {
    const { desk, input, tablesMade } = setUp();
    const told: number[] = [];
    const first = await desk.robustness({ ...input, samples: 200 }, (share) => told.push(share));
    expect(told).toEqual([0.5, 1]);
    expect(first.ok && first.value?.samples).toBe(200);
    const more: number[] = [];
    const second = await desk.robustness({ ...input, samples: 400 }, (share) => more.push(share));
    expect(more).toEqual([0.75, 1]);
    expect(second.ok && second.value?.trusts.map(({ uid }) => uid)).toEqual(['1', '2']);
    expect(tablesMade()).toBe(1);
  });

  test('lets other questions in between, and gives way to a newer one', async () => {
    const { desk, input } = setUp(() => new Promise((resume) => setImmediate(resume)));
    const old = desk.robustness({ ...input, samples: 10_000 }, () => {});
    await new Promise((resume) => setImmediate(resume));
    expect(desk.whatNext(input)).toEqual([]);
    const newer = desk.robustness({ ...input, leftOut: [aUid('1')], samples: 100 }, () => {});
    expect(await old).toMatchObject({ ok: false, error: { code: 'superseded' } });
    const outcome = await newer;
    expect(outcome.ok && outcome.value?.trusts.map(({ uid }) => uid)).toEqual(['2']);
  });

  test('is null when nothing carries weight, or nobody is left', async () => {
    const { desk, input } = setUp();
    const weightless = {
      ...input,
      answers: someAnswers({ weights: { considerations: { ...considerations, geography: 0 } } }),
    };
    expect(await desk.robustness({ ...weightless, samples: 100 }, () => {})).toEqual({
      ok: true,
      value: null,
    });
    expect(desk.sensitivity(weightless)).toBeNull();
    const leftOut = candidates.map(({ trust }) => trust.uid);
    expect(await desk.robustness({ ...input, leftOut, samples: 100 }, () => {})).toEqual({
      ok: true,
      value: null,
    });
  });
});

describe('drawing over several governors', () => {
  const near = { ...considerations };
  const nothing = { ...considerations, geography: 0 };

  test('gives the same as the board’s own draws where the one governor weighs as the board does', async () => {
    const { desk, input, tablesMade } = setUp();
    const board = await desk.robustness({ ...input, samples: 300 }, () => {});
    const told: number[] = [];
    const mixed = await desk.governorShares({ ...input, governors: [near], samples: 300 }, (share) =>
      told.push(share),
    );
    expect(mixed).toEqual(board);
    expect(told).toHaveLength(3);
    expect(tablesMade()).toBe(1);
  });

  test('does not end the draws of the board', async () => {
    const { desk, input } = setUp(() => new Promise((resume) => setImmediate(resume)));
    const board = desk.robustness({ ...input, samples: 300 }, () => {});
    const mixed = desk.governorShares({ ...input, governors: [near, near], samples: 200 }, () => {});
    expect((await board).ok && (await mixed).ok).toBe(true);
  });

  test('is null where no governor weighs anything that counts', async () => {
    const { desk, input } = setUp();
    expect(await desk.governorShares({ ...input, governors: [nothing], samples: 100 }, () => {})).toEqual({
      ok: true,
      value: null,
    });
  });
});

test('what each trust is worth on each consideration is handed out, without those left out', () => {
  const { desk, input } = setUp();
  const {
    trusts,
    considerations: taking,
    values,
    covered,
  } = desk.foldedOrder({ ...input, leftOut: [aUid('2')] });
  expect(trusts.map(({ uid }) => uid)).toEqual(['1', '3', '4', '5', '6']);
  expect(taking).toContain('geography');
  expect(values).toHaveLength(5 * taking.length);
  expect(covered[taking.indexOf('geography')]).toBeCloseTo(1, 12);
});

test('what a change would do is worked out for the shortlist asked about', () => {
  const { desk, input } = setUp();
  const found = desk.sensitivity(input);
  expect(found?.orders.trusts.map(({ uid }) => uid)).toEqual(['1', '2']);
  expect(found?.moves.map(({ considerationId }) => considerationId)).toContain('geography');
});
