import { archway, dfe } from '../citation.ts';
import type { Pattern, PatternId } from './pattern.ts';

const HAWTHORNE = dfe('3 Hawthorne and Flying High');
const STEP = dfe('3 STEP');
const OLYMPUS = dfe('3 Olympus');

/** The ways described in DfE's guidance (Trust Partnerships, §3, October 2021) and a trust's standing offer, in that order. */
export const PATTERNS: readonly Pattern[] = [
  {
    id: 'networks-first',
    title: 'Networks first',
    example: 'Hawthorne Primary School and Flying High Trust',
    suits: 'A school that is well and wants to get to know a trust, and be known by it.',
    source: HAWTHORNE,
    facts: [
      {
        text: 'Hawthorne is a one-form-entry primary school with a nursery; Flying High ran 30 primary schools at the time.',
        source: HAWTHORNE,
      },
      {
        text: 'Its staff had the trust’s continuous professional learning; its leaders shared what they knew in networks of heads and of subject experts.',
        source: HAWTHORNE,
      },
      {
        text: 'Both came to know the other’s priorities, and staff and governors on both sides grew confident that it was right.',
        source: HAWTHORNE,
      },
      {
        text: 'Once joining was clear, more was added: briefings for heads, trust systems, communications, events for children, the governors’ hub, recruitment.',
        source: HAWTHORNE,
      },
      { text: 'The school joined the trust.', source: HAWTHORNE },
    ],
    starts: {
      months: 12,
      monthsGround:
        'The case states no length; 12 months is the lower end of what the guidance calls typical.',
      reviewEveryMonths: 3,
    },
    agreement: {
      form: 'partnership agreement',
      purpose:
        'To learn about each other by working in the trust’s networks, while the school considers its future.',
      objectives: [
        'Leaders, staff and governors of both know each other’s priorities and ways of working.',
        'Staff of the school take part in professional learning that serves its own plan.',
        'Both can say, at the end, whether joining would be right.',
      ],
      services: [
        'Continuous professional learning of the trust, open to the school’s staff',
        'Networks and meetings of headteachers',
        'Networks of subject experts',
        'Access for staff and governors to the trust’s materials',
      ],
      expectations: [
        'The school shares its own expertise in the networks.',
        'Both release the staff who take part.',
      ],
    },
  },
  {
    id: 'trial-with-an-end-date',
    title: 'Trial with an end date',
    example: 'STEP Academy Trust; Gloucester Road Primary School, which became Angel Oak Academy',
    suits: 'A school with reservations that is open to joining and wants to find out first-hand.',
    source: STEP,
    facts: [
      {
        text: 'STEP asks schools to work under a memorandum of understanding first, typically for six months.',
        source: STEP,
      },
      {
        text: 'The memorandum lists the support, educational and operational, and how both will conduct themselves.',
        source: STEP,
      },
      {
        text: 'The school must be open to joining from the outset. If both are satisfied, conversion is expected to follow, and a date is agreed on which the long term is considered.',
        source: STEP,
      },
      {
        text: 'By April 2021 eight schools had joined after such a trial, two were in one, and one had not joined after six months.',
        source: STEP,
      },
      {
        text: 'Gloucester Road had been vulnerable for many years before its trial; it joined.',
        source: STEP,
      },
    ],
    starts: {
      months: 6,
      monthsGround: 'STEP’s trials typically last six months; the guidance calls 12 to 18 typical.',
      reviewEveryMonths: 2,
    },
    agreement: {
      form: 'memorandum of understanding',
      purpose:
        'To work together on trial for a fixed time, so that both can decide on an agreed date whether the school joins.',
      objectives: [
        'The school experiences the trust’s support, educational and operational, at first hand.',
        'Both test whether relations are good enough to build on.',
        'The long term is considered on the agreed date.',
      ],
      services: [
        'Educational support, as listed',
        'Operational support, as listed',
        'Mentoring and support for the headteacher',
      ],
      expectations: [
        'The school is open to joining; nothing obliges it to.',
        'Both conduct the partnership as the memorandum describes.',
      ],
    },
  },
  {
    id: 'support-in-difficulty',
    title: 'Support in difficulty',
    example: 'Winterbourne Academy and The Olympus Academy Trust',
    suits: 'A vulnerable school that needs leadership or financial help now.',
    source: OLYMPUS,
    facts: [
      {
        text: 'Olympus ran eight schools within four miles; Winterbourne was the largest secondary school nearby, in a federation that faced a deficit of £1 million.',
        source: OLYMPUS,
      },
      {
        text: 'Under an agreement the trust’s chief executive led the federation for two days a week; a full-time head was seconded from a third trust under a separate agreement.',
        source: OLYMPUS,
      },
      {
        text: 'An independent audit of the finances showed that central costs had to fall; a shadow structure followed the trust’s own, and its finance systems were brought in.',
        source: OLYMPUS,
      },
      {
        text: 'By the summer the deficit was gone and a loan repaid, at substantial cost for restructuring.',
        source: OLYMPUS,
      },
      {
        text: 'After about a year the school joined; the trust’s board knew its finances, and staff were confident.',
        source: OLYMPUS,
      },
    ],
    starts: {
      months: 12,
      monthsGround: 'In the case the support lasted about a year before the school joined.',
      reviewEveryMonths: 2,
    },
    agreement: {
      form: 'service level agreement',
      purpose:
        'To steady the school’s leadership and finances, while both find out whether joining would be right.',
      objectives: [
        'Leadership of the school is steady.',
        'The financial position is known from an independent audit, and a plan to mend it is agreed.',
        'The trust learns enough to decide whether the school would be a good fit.',
      ],
      services: [
        'Leadership for an agreed number of days a week',
        'Secondment of a leader, under a separate agreement',
        'Independent audit of the finances',
        'Help with finance systems, budgets and reporting',
        'A plan for restructuring, if one is needed',
      ],
      expectations: [
        'The school opens its accounts and plans to those who help.',
        'Each party’s board is told regularly how things stand.',
      ],
    },
  },
  {
    id: 'standing-offer',
    title: 'A trust’s standing offer',
    example: 'Archway Learning Trust',
    suits: 'A school that has found a trust with a published offer and wants to start from it.',
    source: archway('What is a Trust Partnership Offer?'),
    facts: [
      {
        text: 'The trust offers partnerships as a standing service for schools, with quick access to support.',
        source: archway('What is a Trust Partnership Offer?'),
      },
      {
        text: 'An agreement is made with each school, on terms that suit both.',
        source: archway('What is a Trust Partnership Offer?'),
      },
      {
        text: 'It repeats the Department’s recommendations: 12 to 18 months, due consideration during the term, teaching and leadership, a formal record.',
        source: archway('1'),
      },
    ],
    starts: {
      months: 12,
      monthsGround: 'The offer repeats the guidance’s typical 12 to 18 months; we start from the lower end.',
      reviewEveryMonths: 3,
    },
    agreement: {
      form: 'service level agreement',
      purpose:
        'To take up the trust’s published offer of partnership on terms agreed for this school, while it considers its future.',
      objectives: [
        'The school gains quick access to the support that the offer describes.',
        'Both explore how a permanent arrangement might work.',
      ],
      services: [
        'Training opportunities across the trust',
        'Mentoring and support for the headteacher',
        'Comparing data with the trust’s schools',
      ],
      expectations: ['Both set the terms together.'],
    },
  },
];

/** The pattern of that id. */
export function patternOf(id: PatternId): Pattern {
  const pattern = PATTERNS.find((candidate) => candidate.id === id);
  if (pattern === undefined) throw new RangeError(`no pattern ${id}`);
  return pattern;
}
