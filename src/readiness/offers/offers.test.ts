import { describe, expect, it } from 'vitest';
import { aPartner } from '../../../tests/builders/readiness.ts';
import { ARCHWAY_OFFER } from './archway.ts';
import { missingComponents, OFFER_COMPONENTS } from './components.ts';
import { offersOf } from './index.ts';

describe('missing components', () => {
  it('of Archway’s offer are the two that its document does not mention', () => {
    expect(missingComponents(ARCHWAY_OFFER).map(({ id }) => id)).toEqual([
      'regional-director',
      'flexibility',
    ]);
  });

  it('of an offer that says nothing are all, but for the time limit where it names a length', () => {
    const { months: _months, ...silent } = { ...ARCHWAY_OFFER, says: {} };
    expect(missingComponents(silent)).toEqual(OFFER_COMPONENTS);
    expect(missingComponents({ ...ARCHWAY_OFFER, says: {} }).map(({ id }) => id)).not.toContain('time-limit');
  });
});

describe('offers of a trust', () => {
  const { uid, ...nameOnly } = ARCHWAY_OFFER.trust;
  const archway = aPartner({ name: 'Archway Learning Trust', ...(uid === undefined ? {} : { uid }) });

  it('are found by its UID, those opened from a file first', () => {
    const sent = { ...ARCHWAY_OFFER, title: 'For your school' };
    expect(offersOf(archway, [sent]).map(({ title }) => title)).toEqual([
      'For your school',
      'Trust Partnership Offer',
    ]);
  });

  it('go by name where the file gives no UID', () => {
    const sent = { ...ARCHWAY_OFFER, trust: { ...nameOnly, name: 'ARCHWAY LEARNING TRUST' }, title: 'Sent' };
    expect(offersOf(archway, [sent]).map(({ title }) => title)).toContain('Sent');
    expect(offersOf(aPartner(), [sent])).toEqual([]);
  });
});
