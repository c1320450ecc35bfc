import { defineConstraint, type Finding } from '../define-constraint.ts';
import type { Pairing } from '../pairing.ts';

/** The trust must have a school in our local authority, or in our region. Fails nobody where our own area is not in the register. */
export const area = defineConstraint({
  id: 'area',
  label: 'Area',
  lift: 'own',
  applies: ({ answers }) => answers.limits.area !== 'anywhere',
  find: (pairing) =>
    pairing.enquiry.answers.limits.area === 'our-authority' ? inOurAuthority(pairing) : inOurRegion(pairing),
});

function inOurAuthority({ enquiry: { school }, schoolsHere, authorities }: Pairing): Finding {
  const name = authorities.get(school.laCode)?.name;
  const where = name === undefined ? 'your local authority' : `${name}, your local authority`;
  return schoolsHere > 0
    ? { state: 'pass', reason: `It has a school in ${where}.` }
    : { state: 'fail', reason: `It has no school in ${where}.` };
}

function inOurRegion({ enquiry: { school }, profile, authorities }: Pairing): Finding {
  const region = authorities.get(school.laCode)?.region;
  if (region === undefined) {
    return {
      state: 'unknown',
      reason: 'The register does not say which region your school is in.',
      toSettle: 'Correct your local authority',
    };
  }
  const present = [...profile.authorities.keys()].some((code) => authorities.get(code)?.region === region);
  return present
    ? { state: 'pass', reason: `It has a school in the ${region} region, as yours is.` }
    : { state: 'fail', reason: `It has no school in the ${region} region, where yours is.` };
}
