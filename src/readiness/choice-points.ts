import { joiningRoute } from '../domain/joining-route.ts';
import { faithStandingOf } from './authorities.ts';
import type { ChoiceId, ChoicePoint, MotiveId } from './choice.ts';
import { archway, type Citation, dfe } from './citation.ts';
import {
  PRECONDITION_IDS,
  type PreconditionId,
  type ReadinessFacts,
  type TieId,
  TRUST_PRECONDITION_IDS,
} from './facts.ts';

type Case = { readonly facts: ReadinessFacts; readonly motives: readonly MotiveId[] };

/** A point with the case in which it is made; without `when` it is always made. */
type ConditionalPoint = ChoicePoint & { readonly when?: (given: Case) => boolean };

/** What each motive lets us say that the school said: no more than its label, and made by that motive alone. */
const SAID: Readonly<Record<MotiveId, string>> = {
  'try-before-deciding':
    'You said that you want to find out what working with this trust is like before you decide.',
  'need-help-now': 'You said that you need help with teaching, leadership or money now.',
  'waiting-for-conversion': 'You said that you have decided to join.',
  'instead-of-converting': 'You said that you would like the help of a trust without ever joining one.',
  'no-end-in-mind': 'You said that you would like it to go on as long as it works.',
  'expected-of-us': 'You said that you are told that this is how one joins.',
};

/** What is still to be thought about before any trust is looked at; what only a trust can show is not yet due. */
const FIRST_THOUGHTS = PRECONDITION_IDS.filter((id) => !TRUST_PRECONDITION_IDS.some((other) => other === id));

const from = (source: Citation): ChoicePoint['ground'] => ({ kind: 'guidance', source });
const YOURS: ChoicePoint['ground'] = { kind: 'your-facts' };
const OURS: ChoicePoint['ground'] = { kind: 'ours' };

const ticked =
  (...ids: readonly MotiveId[]) =>
  ({ motives }: Case): boolean =>
    ids.some((id) => motives.includes(id));

/** A point that repeats what the school ticked, made only where it ticked that. */
function quoting(
  motive: MotiveId,
  { text, ...point }: Pick<ChoicePoint, 'id' | 'text' | 'ground'>,
): ConditionalPoint {
  return { ...point, text: `${SAID[motive]} ${text}`, when: ticked(motive) };
}

const needsConsent = ({ facts }: Case): boolean =>
  ['church', 'other-character'].includes(faithStandingOf(facts.school.character));
const mayNeedConsent = ({ facts }: Case): boolean => faithStandingOf(facts.school.character) === 'not-known';
const leavesOpen =
  (ids: readonly PreconditionId[]) =>
  ({ facts }: Case): boolean =>
    ids.some((id) => facts.wizard[id].kind === 'open');
const tied =
  (tie: TieId) =>
  ({ facts }: Case): boolean =>
    facts.ties[tie] === 'yes';
const isOutsideGuidance = ({ facts }: Case): boolean => {
  const route = joiningRoute(facts.school);
  return route === 'in-a-trust' || route === 'other';
};

const STAY: Sides = {
  speaksFor: [
    {
      id: 'stay-nothing-lost',
      text: 'Every decision stays where it is, and the other choices remain for later.',
      ground: OURS,
    },
    quoting('instead-of-converting', {
      id: 'stay-motive',
      text: 'Help can also be bought, or found among neighbours.',
      ground: YOURS,
    }),
    {
      id: 'stay-thinking',
      text: 'Your answers leave at least one of the first considerations open: there is more to think about before you approach anybody.',
      ground: YOURS,
      when: leavesOpen(FIRST_THOUGHTS),
    },
  ],
  speaksAgainst: [
    {
      id: 'stay-no-experience',
      text: 'You would not find out at first hand what a trust could be for you.',
      ground: OURS,
    },
    quoting('need-help-now', {
      id: 'stay-need',
      text: 'A strong trust’s support is one of the reasons for which partnerships are made.',
      ground: from(dfe('2.2')),
    }),
  ],
};

const PARTNERSHIP_FIRST: Sides = {
  speaksFor: [
    {
      id: 'partnership-explore',
      text: 'Both can explore how a permanent arrangement might work, and test whether it would help both.',
      ground: from(dfe('2.2')),
    },
    {
      id: 'partnership-networks',
      text: 'You gain access to the trust’s networks and services, and share your own expertise.',
      ground: from(dfe('2.2')),
    },
    {
      id: 'partnership-reservations',
      text: 'One trust of the guidance’s examples found that schools with reservations were often convinced by experience; one school did not join.',
      ground: from(dfe('3 STEP')),
      when: ticked('try-before-deciding'),
    },
    {
      id: 'partnership-need',
      text: 'It can be a strong tool for improvement where a school is vulnerable.',
      ground: from(dfe('2.2')),
      when: ticked('need-help-now'),
    },
    {
      id: 'partnership-waiting',
      text: 'It can help a school that waits for conversion to work with its trust before the process is complete.',
      ground: from(dfe('2.2')),
      when: ticked('waiting-for-conversion'),
    },
    {
      id: 'partnership-finances',
      text: 'Working together first can show a trust’s board that the finances hold: in one example that gave it the confidence to agree.',
      ground: from(dfe('3 Olympus')),
      when: ticked('need-help-now'),
    },
  ],
  speaksAgainst: [
    {
      id: 'partnership-not-full',
      text: 'It does not bring the full benefits of joining.',
      ground: from(dfe('2.1')),
    },
    {
      id: 'partnership-hidden-costs',
      text: 'It takes time and resources of your leaders: the guidance speaks of hidden costs.',
      ground: from(dfe('2.5 schools')),
    },
    {
      id: 'partnership-replacement',
      text: 'It is not a replacement for conversion.',
      ground: from(dfe('2.2')),
      when: ticked('instead-of-converting'),
    },
    {
      id: 'partnership-long-term',
      text: 'It is not a long-term solution: it ends on a set day.',
      ground: from(dfe('2.3 i')),
      when: ticked('no-end-in-mind'),
    },
    {
      id: 'partnership-routine',
      text: 'It is not a routine step before conversion.',
      ground: from(dfe('2.2')),
      when: ticked('expected-of-us'),
    },
    {
      id: 'partnership-consent',
      text: 'Your religious character means that consent comes first.',
      ground: from(dfe('2.5 schools')),
      when: needsConsent,
    },
    {
      id: 'partnership-consent-if-any',
      text: 'The register does not say whether your school has a religious character. If it has one, the consent of its diocese or religious authority comes first.',
      ground: from(dfe('2.5 schools')),
      when: mayNeedConsent,
    },
    {
      id: 'partnership-outside',
      text: 'The guidance on partnerships is not written for a school like yours.',
      ground: from(dfe('1.2')),
      when: isOutsideGuidance,
    },
  ],
};

const JOIN: Sides = {
  speaksFor: [
    {
      id: 'join-full',
      text: 'Only joining brings the full benefits; a partnership is a way to try some of them.',
      ground: from(dfe('2.1')),
    },
    quoting('waiting-for-conversion', {
      id: 'join-decided',
      text: 'A partnership is not a step that has to come first.',
      ground: from(dfe('2.2')),
    }),
    quoting('expected-of-us', {
      id: 'join-without',
      text: 'A partnership is not a routine step before conversion: a school can join without one.',
      ground: from(dfe('2.2')),
    }),
    quoting('no-end-in-mind', {
      id: 'join-lasting',
      text: 'Only joining is meant to last.',
      ground: YOURS,
    }),
  ],
  speaksAgainst: [
    {
      id: 'join-final',
      text: 'A school cannot leave a trust by its own decision.',
      ground: OURS,
    },
    quoting('try-before-deciding', {
      id: 'join-untested',
      text: 'Partnerships exist to explore that before anything is permanent.',
      ground: from(archway('What is a Trust Partnership Offer?')),
    }),
    {
      id: 'join-consent',
      text: 'Your religious character limits which trusts are open to you, and its authority must agree.',
      ground: YOURS,
      when: needsConsent,
    },
    {
      id: 'join-consent-if-any',
      text: 'The register does not say whether your school has a religious character. If it has one, that limits which trusts are open to you, and its authority must agree.',
      ground: YOURS,
      when: mayNeedConsent,
    },
    {
      id: 'join-foundation-land',
      text: 'You said that foundation trustees own your land. How it is occupied has to be agreed with them, which takes time.',
      ground: YOURS,
      when: tied('foundation-land'),
    },
    {
      id: 'join-pfi',
      text: 'You said that you have a private finance contract. What becomes of it has to be agreed with the parties to it, which takes time.',
      ground: YOURS,
      when: tied('pfi'),
    },
    {
      id: 'join-federation',
      text: 'You said that you are in a federation. Its other schools are affected, and its future has to be settled, which takes time.',
      ground: YOURS,
      when: tied('federation'),
    },
    {
      id: 'join-shared-site',
      text: 'You said that someone shares your site. What changes for them has to be settled, which takes time.',
      ground: YOURS,
      when: tied('shared-site'),
    },
    {
      id: 'join-open-questions',
      text: 'Your answers and records leave at least one of the first considerations open.',
      ground: YOURS,
      when: leavesOpen(PRECONDITION_IDS),
    },
  ],
};

type Sides = {
  readonly speaksFor: readonly ConditionalPoint[];
  readonly speaksAgainst: readonly ConditionalPoint[];
};

const POINTS: Readonly<Record<ChoiceId, Sides>> = {
  stay: STAY,
  'partnership-first': PARTNERSHIP_FIRST,
  join: JOIN,
};

function made(points: readonly ConditionalPoint[], given: Case): readonly ChoicePoint[] {
  return points
    .filter(({ when }) => when === undefined || when(given))
    .map(({ id, text, ground }) => ({ id, text, ground }));
}

/** What speaks for a choice in this case, the general before the particular. */
export function speaksFor(
  id: ChoiceId,
  facts: ReadinessFacts,
  motives: readonly MotiveId[],
): readonly ChoicePoint[] {
  return made(POINTS[id].speaksFor, { facts, motives });
}

/** What speaks against a choice in this case, the general before the particular. */
export function speaksAgainst(
  id: ChoiceId,
  facts: ReadinessFacts,
  motives: readonly MotiveId[],
): readonly ChoicePoint[] {
  return made(POINTS[id].speaksAgainst, { facts, motives });
}
