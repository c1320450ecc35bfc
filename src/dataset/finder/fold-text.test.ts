import { describe, expect, it } from 'vitest';
import { indexWords, splitWords } from './fold-text.ts';

describe('splitWords', () => {
  it.each([
    ["St Mary's", ['st', 'marys']],
    ['St Mary’s', ['st', 'marys']],
    ['Burdett-Coutts & Townshend', ['burdett', 'coutts', 'and', 'townshend']],
    ['École Jeannine Manuel', ['ecole', 'jeannine', 'manuel']],
    ['Ærø + Straße', ['aero', 'and', 'strasse']],
    ['School 21 (Stratford), E15', ['school', '21', 'stratford', 'e15']],
    ['180° / … !', ['180']],
    ['', []],
  ])('reads %j as %j', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });
});

describe('indexWords brings every form to the one that is kept', () => {
  it.each([
    [
      'st marys cofe primary',
      ["Saint Mary's Church of England Primary", "St. Mary's C. of E. Pri", "St Mary's CE Prim"],
    ],
    [
      'sacred heart catholic school',
      ['Sacred Heart Roman Catholic School', 'Sacred Heart R.C. Sch', 'Sacred Heart RC School'],
    ],
    ['oak junior infant', ['Oak Jnr Infants', 'Oak Junior Inf', 'Oak JI']],
    ['elm va academy', ['Elm Voluntary Aided Acad', 'Elm (Aided) Academy', 'Elm VA Academy']],
    ['elm vc academy', ['Elm Voluntary Controlled Academy', 'Elm (Controlled) Academy']],
    ['king edward 6th', ['King Edward VI', 'King Edward 6th', 'King Edward Sixth']],
    ['fir pru', ['Fir Pupil Referral Unit']],
  ])('%s', (kept, written) => {
    for (const text of written) expect(indexWords(text).join(' ')).toBe(kept);
  });

  it('leaves a church alone that is not of England', () => {
    expect(indexWords('Christ Church Church of England School')).toEqual([
      'christ',
      'church',
      'cofe',
      'school',
    ]);
  });
});
