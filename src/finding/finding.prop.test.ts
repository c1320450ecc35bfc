import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aSchool, ofFaith } from '../../tests/builders/a-school.ts';
import { aCandidate } from '../../tests/builders/a-trust.ts';
import { anEntry, aRankInput, someAnswers } from '../../tests/builders/some-answers.ts';
import { rankCandidates } from '../matching/rank.ts';
import { AGREEMENTS, type RecordedAnswer, type RecordedEntry } from '../matching/recorded.ts';
import { inCriterionForms } from './in-criterion-forms.ts';
import { subjectsFor } from './subject.ts';

const school = aSchool({ character: ofFaith('church-of-england') });
const answers = someAnswers(
  {
    vision: {
      values: [
        { kind: 'listed', id: 'inclusion', importance: 3 },
        { kind: 'own', words: 'Forest', importance: 1 },
      ],
    },
  },
  school,
);
const trusts = [aCandidate('1'), aCandidate('2'), aCandidate('3')];
const [first] = trusts.map(({ trust }) => trust.uid);
if (first === undefined) throw new Error('no trust');

/** Answers in the right form and in wrong ones. */
const answer: fc.Arbitrary<RecordedAnswer> = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }).map((value) => ({ kind: 'level', value }) as const),
  fc.integer({ min: 0, max: 20 }).map((value) => ({ kind: 'percent', value }) as const),
  fc.integer({ min: 0, max: 900 }).map((value) => ({ kind: 'pounds-per-pupil', value }) as const),
  fc.constantFrom(...AGREEMENTS).map((value) => ({ kind: 'agreed', value }) as const),
  fc.string().map((value) => ({ kind: 'text', value }) as const),
);
const abouts = subjectsFor({ school, answers }, []).flatMap(({ parts }) => parts.map(({ about }) => about));
const entry: fc.Arbitrary<RecordedEntry> = fc
  .tuple(fc.constantFrom(...abouts), answer)
  .map(([about, given]) => anEntry(about, given));
const entries = fc.array(entry, { maxLength: 8 });
const grant = fc.option(fc.integer({ min: 3_000, max: 9_000 }), { nil: undefined });

function rankWith(recorded: readonly RecordedEntry[], perPupil: number | undefined) {
  const ranking = rankCandidates(
    aRankInput(trusts, {
      school,
      answers,
      recorded: inCriterionForms(recorded.length === 0 ? {} : { [String(first)]: recorded }, perPupil),
    }),
  );
  if ('kind' in ranking) throw new Error(ranking.kind);
  return ranking;
}

const widthOf = (ranking: ReturnType<typeof rankWith>) => {
  const found = ranking.ranked.find(({ uid }) => uid === first);
  return found === undefined ? undefined : found.score.high - found.score.low;
};

test('a further entry never widens the range of a trust, in whatever form it is', () => {
  fc.assert(
    fc.property(entries, entry, grant, (before, further, perPupil) => {
      const was = widthOf(rankWith(before, perPupil));
      const is = widthOf(rankWith([...before, further], perPupil));
      if (was === undefined || is === undefined) return;
      expect(is).toBeLessThanOrEqual(was + 1e-12);
    }),
    { numRuns: 300 },
  );
});

test('without a further entry everything is as before, to the last digit', () => {
  fc.assert(
    fc.property(entries, entry, fc.nat(), (before, further, at) => {
      const place = at % (before.length + 1);
      const added = before.toSpliced(place, 0, further);
      expect(rankWith(added.toSpliced(place, 1), 5_000)).toEqual(rankWith(before, 5_000));
    }),
    { numRuns: 60 },
  );
});
