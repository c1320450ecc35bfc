import { describe, expect, it } from 'vitest';
import { aPartner } from '../../../tests/builders/readiness.ts';
import { patternOf } from '../patterns/index.ts';
import { PATTERN_IDS } from '../patterns/pattern.ts';
import { ARCHWAY_OFFER } from './archway.ts';
import { missingComponents, OFFER_COMPONENTS } from './components.ts';
import { chosenOffer, offersOf, offersToShow } from './index.ts';
import { OFFER_COMPONENT_IDS } from './offer.ts';

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

describe('each component', () => {
  it.each(OFFER_COMPONENT_IDS)('%s is missing where the offer does not speak of it, and only then', (id) => {
    const { months: _months, ...lengthless } = ARCHWAY_OFFER;
    const says = Object.fromEntries(OFFER_COMPONENT_IDS.map((each) => [each, 'Said.']));
    const { [id]: _left, ...others } = says;
    expect(missingComponents({ ...lengthless, says })).toEqual([]);
    expect(missingComponents({ ...lengthless, says: others }).map((missing) => missing.id)).toEqual([id]);
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

describe('an offer whose trust is named like another', () => {
  const { uid = aPartner().uid, name } = ARCHWAY_OFFER.trust;

  it('goes by its UID where it has one, and by the bare name where it has none', () => {
    const partner = aPartner({ name });
    expect(offersOf(partner, [{ ...ARCHWAY_OFFER, trust: { name, uid } }])).toEqual([]);
    const sent = { ...ARCHWAY_OFFER, trust: { name: `  ${name} ` } };
    expect(offersOf(partner, [sent])).toEqual([sent]);
    expect(offersOf(aPartner({ name: ` ${name}` }), [{ ...sent, trust: { name } }])).toHaveLength(1);
  });
});

it('every pattern is found by its own id', () => {
  expect(PATTERN_IDS.map((id) => patternOf(id).id)).toEqual([...PATTERN_IDS]);
});

describe('the offer in use', () => {
  const { uid = aPartner().uid, name } = ARCHWAY_OFFER.trust;
  const archway = aPartner({ name, uid });
  const key = { trust: name, title: ARCHWAY_OFFER.title };

  it('is the one that was chosen, as long as it is the partner’s', () => {
    expect(chosenOffer(archway, key, [])).toBe(ARCHWAY_OFFER);
    expect(chosenOffer(aPartner(), key, [])).toBeNull();
    expect(chosenOffer(null, key, [])).toBeNull();
    expect(chosenOffer(archway, undefined, [])).toBeNull();
  });

  it('is none of another title or of another name', () => {
    expect(chosenOffer(archway, { ...key, title: 'Another' }, [])).toBeNull();
    expect(chosenOffer(archway, { ...key, trust: 'Another' }, [])).toBeNull();
  });

  it('comes from the file where one was opened in place of the known one', () => {
    const sent = { ...ARCHWAY_OFFER, summary: 'As sent.' };
    expect(chosenOffer(archway, key, [sent])).toBe(sent);
    expect(offersToShow([sent])).toEqual({ imported: [sent], known: [] });
    expect(offersToShow([])).toEqual({ imported: [], known: [ARCHWAY_OFFER] });
  });
});
