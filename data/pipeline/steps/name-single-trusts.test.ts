import { describe, expect, it } from 'vitest';
import { aUrn } from '../../../tests/builders/a-school.ts';
import { aUid } from '../../../tests/builders/a-trust.ts';
import { anEstablishmentRow, aSingleTrust, someSchoolFacts } from '../../../tests/builders/source-rows.ts';
import { matchSingleTrusts, namesAgree } from './name-single-trusts.ts';

const academy = someSchoolFacts({ type: 'Academy Converter', name: 'Hartwell Primary School' });
const trust = aSingleTrust({ publishedName: 'HARTWELL PRIMARY SCHOOL' });
const found = (...given: Parameters<typeof matchSingleTrusts>) =>
  matchSingleTrusts(...given).map(({ urn, trust: { uid }, by }) => [urn, uid, by]);

describe('naming the trust of a standalone academy', () => {
  it('follows the register where it gives the UID, whatever the postcodes', () => {
    const elsewhere = aSingleTrust({ postcode: 'AA1 1AA' });
    const row = anEstablishmentRow({ trustFlag: 'Supported by a single-academy trust', trustUid: '4321' });
    expect(found([academy], [elsewhere], [row])).toEqual([['900001', '4321', 'register']]);
  });

  it('otherwise takes the one trust at the postcode when the names share a telling word', () => {
    expect(found([academy], [trust], [])).toEqual([['900001', '4321', 'postcode-and-name']]);
  });

  it('names none when the names share only common words', () => {
    expect(found([academy], [aSingleTrust({ publishedName: 'CEDARS PRIMARY SCHOOL' })], [])).toEqual([]);
  });

  it('names none when two trusts or two such academies share the postcode', () => {
    const second = aSingleTrust({ uid: aUid('4322'), publishedName: 'HARTWELL INFANT SCHOOL' });
    expect(found([academy], [trust, second], [])).toEqual([]);
    const neighbour = someSchoolFacts({ ...academy, urn: aUrn('900002'), name: 'Hartwell Infant School' });
    expect(found([academy, neighbour], [trust], [])).toEqual([]);
  });

  it('names none when the newer register says that the academy is now in another kind of trust', () => {
    const row = anEstablishmentRow({ trustFlag: 'Supported by a multi-academy trust', trustUid: '77' });
    expect(found([academy], [trust], [row])).toEqual([]);
  });

  it('leaves maintained schools and academies of a multi-academy trust alone', () => {
    const maintained = someSchoolFacts({ name: academy.name });
    const inTrust = someSchoolFacts({ ...academy, publishedTrustUid: '99' });
    expect(found([maintained], [trust], [])).toEqual([]);
    expect(found([inTrust], [trust], [])).toEqual([]);
  });

  it('compares names without points, apostrophes and hyphens', () => {
    expect(namesAgree("St. James' R.C. Primary", 'ST JAMES ROMAN CATHOLIC SCHOOL')).toBe(true);
    expect(namesAgree('Crosby-on-Eden CofE School', 'CROSBY ON EDEN CHURCH OF ENGLAND SCHOOL')).toBe(true);
    expect(namesAgree('The Academy', 'HIGH SCHOOL')).toBe(true);
    expect(namesAgree('The Academy', 'HARTWELL SCHOOL')).toBe(false);
  });
});
