import { describe, expect, test } from 'vitest';
import { aTrustAt, aUid } from '../../../tests/builders/a-trust.ts';
import { anEntry, aRankInput, someAnswers } from '../../../tests/builders/some-answers.ts';
import { type DraftAnswers, RIGHT_IDS } from '../answers.ts';
import { gatherTable } from '../gather.ts';
import { CONSTRAINTS } from './index.ts';

const RIGHTS = RIGHT_IDS.map((id) => `rights-${id}`);
const NO_RIGHTS = {
  diocese: 'no',
  'foundation-land': 'no',
  pfi: 'no',
  'local-authority': 'no',
  sponsor: 'no',
  federation: 'no',
  'shared-site': 'no',
} as const;

/** Ids of the constraints that look at trusts at all, for these answers. */
function applying(draft: DraftAnswers): readonly string[] {
  const { school } = aRankInput([]);
  const enquiry = { school, answers: someAnswers(draft) };
  return CONSTRAINTS.filter((constraint) => constraint.applies(enquiry)).map(({ id }) => id);
}

describe('which limits apply', () => {
  test('faith always, rights until they are ruled out, and no limit that the school did not set', () => {
    expect(applying({})).toEqual(['faith-consent', ...RIGHTS]);
    expect(applying({ rights: { held: NO_RIGHTS } })).toEqual(['faith-consent']);
  });

  test.each(RIGHT_IDS)('a right that is held or in doubt: %s', (id) => {
    expect(applying({ rights: { held: { ...NO_RIGHTS, [id]: 'yes' } } })).toContain(`rights-${id}`);
    expect(applying({ rights: { held: { ...NO_RIGHTS, [id]: 'not-known' } } })).toContain(`rights-${id}`);
  });

  test.each([
    ['own-exclusion', { excluded: [{ uid: aUid('1'), reason: '' }] }],
    ['furthest-distance', { furthestKm: 500 }],
    ['area', { area: 'our-authority' }],
    ['area', { area: 'our-region' }],
    ['smallest-trust', { smallestSchools: 1 }],
    ['largest-trust', { largestSchools: 1 }],
    ['phases-wanted', { mustHave: ['primary'] }],
    ['phases-unwanted', { mustNotHave: ['primary'] }],
    ['no-pooling', { noPooling: true }],
  ] as const)('%s, once the school sets %j', (id, limits) => {
    expect(applying({ rights: { held: NO_RIGHTS }, limits })).toEqual(['faith-consent', id]);
  });

  test('a limit that is not set gives no verdict, whoever asks', () => {
    const { enquiry, pairings } = gatherTable(aRankInput([aTrustAt('1', 300)]));
    const asked = ['furthest-distance', 'smallest-trust', 'largest-trust', 'own-exclusion'];
    const verdicts = CONSTRAINTS.filter(({ id }) => asked.includes(id)).flatMap((constraint) =>
      pairings.flatMap(constraint.judge(enquiry)),
    );
    expect(verdicts).toEqual([]);
  });

  test('a limit that speaks of records only says nothing where there are none', () => {
    const { enquiry, pairings } = gatherTable(aRankInput([aTrustAt('1', 300)]));
    const silent = CONSTRAINTS.filter(({ recordsOnly }) => recordsOnly === true);
    expect(silent.map(({ id }) => id)).toEqual(RIGHTS);
    expect(silent.flatMap((constraint) => pairings.flatMap(constraint.judge(enquiry)))).toEqual([]);
  });

  test('a right that was ruled out afterwards no longer counts what was recorded about it', () => {
    const candidate = aTrustAt('1', 9);
    const recorded = { [candidate.trust.uid]: [anEntry('rights-pfi', { kind: 'agreed', value: 'no' })] };
    const { verdicts } = gatherTable(
      aRankInput([candidate], { recorded, draft: { rights: { held: NO_RIGHTS } } }),
    );
    expect(verdicts[0]?.map(({ constraintId }) => constraintId)).toEqual(['faith-consent']);
  });
});
