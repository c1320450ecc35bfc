import { describe, expect, it } from 'vitest';
import { aDate, ofFaith } from '../../tests/builders/a-school.ts';
import { aPartner } from '../../tests/builders/readiness.ts';
import { anEntry } from '../../tests/builders/some-answers.ts';
import type { Agreement } from '../matching/recorded.ts';
import { consentsOf } from './consents-of.ts';

const said = (about: string, value: Agreement) =>
  anEntry(about, { kind: 'agreed', value }, { on: aDate('2026-11-10') });
const values = (...given: Parameters<typeof consentsOf>) =>
  consentsOf(...given).map((one) => one.said?.value);
const ANGLICAN = ofFaith('church-of-england');
const JOINT = ofFaith('church-of-england', 'methodist');

describe('what our authorities answered about the partner', () => {
  it('is the last answer, with its day and whether it is in writing', () => {
    const recorded = [said('faith-consent', 'no'), said('faith-consent', 'yes')];
    expect(consentsOf(ANGLICAN, aPartner(), recorded)).toEqual([
      {
        authority: 'the Church of England diocese',
        said: { value: 'yes', on: '2026-11-10', inWriting: true, note: '' },
      },
    ]);
  });

  it('is read for each body of a joint school; an answer for all counts where a body has none of its own', () => {
    const [all, own] = [said('faith-consent', 'yes'), said('faith-consent-methodist', 'no')];
    expect(values(JOINT, aPartner(), [own])).toEqual([undefined, 'no']);
    expect(values(JOINT, aPartner(), [own, all])).toEqual(['yes', 'no']);
  });

  it('may stand under the right of the diocese, which is the same body', () => {
    expect(values(ANGLICAN, aPartner(), [said('rights-diocese', 'conditional')])).toEqual(['conditional']);
  });

  it('is not what the diocese of a Catholic trust says', () => {
    const partner = aPartner({ schoolCount: 7, catholicSchools: 4 });
    const recorded = [said('faith-consent', 'yes')];
    expect(values(ANGLICAN, partner, recorded)).toEqual([]);
    expect(values(ofFaith('catholic'), partner, recorded)).toEqual(['yes']);
  });

  it('is nothing without a partner or a character', () => {
    const recorded = [said('faith-consent', 'yes')];
    expect(consentsOf(ANGLICAN, null, recorded)).toEqual([]);
    expect(consentsOf({ kind: 'none' }, aPartner(), recorded)).toEqual([]);
  });
});
