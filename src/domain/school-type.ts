/** Legal forms of state-funded schools: Ofsted's "Type of education", 31 August 2025, in that publisher's words. */
export const SCHOOL_TYPES = [
  'Academy Converter',
  'Academy Sponsor Led',
  'Academy Special Converter',
  'Academy Special Sponsor Led',
  'Academy Alternative Provision Converter',
  'Academy Alternative Provision Sponsor Led',
  'Free School',
  'Free School Special',
  'Free School - Alternative Provision',
  'University Technical College',
  'Studio School',
  'City Technology College',
  'Community School',
  'Voluntary Aided School',
  'Voluntary Controlled School',
  'Foundation School',
  'Community Special School',
  'Foundation Special School',
  'Non-Maintained Special School',
  'LA Nursery School',
  'Pupil Referral Unit',
] as const;

export type SchoolType = (typeof SCHOOL_TYPES)[number];

const MAINTAINED: readonly SchoolType[] = [
  'Community School',
  'Voluntary Aided School',
  'Voluntary Controlled School',
  'Foundation School',
  'Community Special School',
  'Foundation Special School',
  'LA Nursery School',
  'Pupil Referral Unit',
];

/** How the law treats the school: what joining a trust means follows from it. */
export type LegalForm = 'maintained' | 'academy' | 'other';

/** "maintained" by a local authority, "academy" (free schools, UTCs and studio schools among them), or "other". */
export function legalForm(type: SchoolType): LegalForm {
  if (MAINTAINED.includes(type)) return 'maintained';
  return type === 'City Technology College' || type === 'Non-Maintained Special School' ? 'other' : 'academy';
}
