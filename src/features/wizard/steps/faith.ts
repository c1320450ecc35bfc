import { characterLabel, denominationsOf } from '../../../matching/character.ts';
import { type FaithGroup, faithGroupOf, faithRuleFor } from '../../../matching/constraints/faith-rules.ts';
import type { OurSchool } from '../../../matching/our-school.ts';
import { defineStep } from '../define-step.ts';
import { choiceField } from '../fields/choice-field.ts';
import { FIRST_CONSIDERATIONS } from './words.ts';

const CONSENT_BEFORE_SEEKING =
  'The Department for Education’s guidance on trust partnerships (October 2021, 2.5) asks church schools to consult their diocese, and to have its consent, before they seek a partnership.';
const CONSENT_BEFORE_ENTERING =
  'The Department for Education’s guidance on trust partnerships (October 2021, 2.5) asks schools with a religious character to consult their religious authority, and to have its consent, before they enter a partnership.';

function churchOfEnglandByType({ type }: OurSchool): string {
  if (type === 'Voluntary Aided School') {
    return 'As a voluntary aided school you will normally need a trust in which church schools are the majority. Your diocese decides.';
  }
  if (type === 'Voluntary Controlled School') {
    return 'As a voluntary controlled school you may be able to join a mixed trust. Your diocese’s policy decides.';
  }
  return 'Whether a mixed trust is open to you is for your diocese to say.';
}

const GROUP_PARAGRAPHS: Readonly<
  Record<Exclude<FaithGroup, 'none'>, (school: OurSchool) => readonly string[]>
> = {
  catholic: () => [
    'Almost every Catholic academy in a trust is in a Catholic one. So only trusts in which most schools are Catholic are put in order for you, each marked “ask the diocese”. All others are listed with this reason; record your diocese’s agreement and a trust moves up.',
    CONSENT_BEFORE_SEEKING,
  ],
  'church-of-england': (school) => [
    'Trusts with Church of England schools are marked “ask the diocese” until you record its answer. A trust without any stays in your list too, flagged as unusual.',
    churchOfEnglandByType(school),
    CONSENT_BEFORE_SEEKING,
  ],
  joint: () => [
    'Yours is a joint school: each religious authority has to agree. Trusts in your list are marked “ask your religious authority” until you record the answers.',
    CONSENT_BEFORE_ENTERING,
  ],
  'joint-with-catholic': () => [
    'Yours is a joint school with a Catholic side: each religious authority has to agree. Trusts in your list are marked “ask your religious authority” until you record the answers.',
    CONSENT_BEFORE_SEEKING,
  ],
  'other-faith': () => [
    'Trusts in your list are marked “ask your religious authority” until you record its answer.',
    CONSENT_BEFORE_ENTERING,
  ],
  'not-recorded': () => [
    'The register does not say which church your school belongs to. Correct it under “Our school” if you can: the rules differ.',
    CONSENT_BEFORE_SEEKING,
  ],
};

const CATHOLIC_TRUSTS_APART =
  'Trusts in which most schools are Catholic are listed apart: they are for Catholic schools unless their diocese agrees.';

function isClosedAmongCatholics(group: FaithGroup): boolean {
  return faithRuleFor(group, 'mostly-catholic').state === 'fail';
}

/** True where a religious character decides which trusts are open to the school. */
const hasCharacter = (school: OurSchool): boolean => faithGroupOf(school.character) !== 'none';

export const faithStep = defineStep({
  id: 'faith',
  section: 'faith',
  legend: 'What does your religious character mean for the choice?',
  intro: ({ school }) => {
    const group = faithGroupOf(school.character);
    const name =
      denominationsOf(school.character).length === 0 ? 'a church' : characterLabel(school.character);
    return [
      `A faith school has to know early which trusts it will be able to join. ${group === 'not-recorded' ? 'Yours has a Christian character in the register.' : `Yours is a ${name} school.`}`,
      ...(group === 'none' ? [] : GROUP_PARAGRAPHS[group](school)),
      ...(isClosedAmongCatholics(group) ? [CATHOLIC_TRUSTS_APART] : []),
      'Among the trusts that are open to you, those with more schools of your own character count for more. How much more, you say under “What matters most”.',
    ];
  },
  source: `${FIRST_CONSIDERATIONS}: governance and finance, on faith schools`,
  appliesWhen: ({ school }) => hasCharacter(school),
  fields: () => ({}),
});

const SHARES = [
  { value: 100, label: 'Any number of church schools' },
  { value: 50, label: 'Up to half of its schools' },
  { value: 30, label: 'Up to three in ten' },
  { value: 10, label: 'Up to one in ten' },
  { value: 0, label: 'None' },
] as const;

export const churchSchoolsStep = defineStep({
  id: 'church-schools',
  section: 'faith',
  legend: 'How many church schools in the trust would suit you?',
  intro: () => [
    `Your school has no religious character, so no religious authority has to agree. ${CATHOLIC_TRUSTS_APART}`,
    'Mixed trusts are common. What suits you is a preference, not a limit: a trust with more church schools stays in your list. Ask any trust how your non-religious character would be protected.',
  ],
  source: `${FIRST_CONSIDERATIONS}: geography, type and size`,
  appliesWhen: ({ school }) => !hasCharacter(school),
  fields: ({ draft, defaults, reasons }) => {
    const saved = draft.faith?.churchSharePct;
    const used = defaults.faith.churchSharePct;
    const others = [...new Set([saved, used])]
      .filter((share) => share !== undefined)
      .filter((share) => !SHARES.some(({ value }) => value === share))
      .map((value) => ({ value, label: `Up to ${value}% of its schools` }));
    return {
      churchSharePct: choiceField<number>({
        legend: 'Church schools in the trust',
        options: [...SHARES, ...others].toSorted((a, b) => b.value - a.value),
        fallback: { value: used, reason: reasons.faith.churchSharePct },
      }),
    };
  },
});
