import { formatDate } from '../../domain/iso-date.ts';
import { boardOf, futureOf } from '../board-words.ts';
import { MODEL_AGREEMENT } from '../citation.ts';
import { type DocumentInput, partnerName, planDate, regionName, servicesOf } from './document-input.ts';
import { consentRows } from './letters.ts';
import { blank, block, type OutlineBlock, orBlank, type Spans, say } from './outline.ts';

/** The agreement in the shape of the Department's model ({@link MODEL_AGREEMENT}): key information, terms, three schedules. */
export function agreementBlocks(input: DocumentInput): readonly OutlineBlock[] {
  return [
    block.paragraph(
      `This outline follows a model agreement in its parts: key information, terms and three schedules (${MODEL_AGREEMENT}). The guidance says that the model is written for a maintained school that receives help with improvement, and is meant to be adapted. Let both parties’ advisers read what you make of it.`,
    ),
    ...keyInformation(input),
    ...terms(input),
    ...schedules(input),
    block.heading('Signatures'),
    block.signatures(['For the school', 'For the trust']),
  ];
}

function keyInformation(input: DocumentInput): readonly OutlineBlock[] {
  const { facts, plan } = input;
  const { school, partner } = facts;
  const reviews = (plan?.milestones ?? []).filter(({ id }) => id.startsWith('review-'));
  return [
    block.heading('Key information'),
    block.table(
      'Key information',
      ['What', 'Agreed'],
      [
        [
          'School',
          say`${school.name}, URN ${orBlank(school.urn, 'URN of the school')}, through its ${boardOf(input.facts.school)}`,
        ],
        [
          'Trust',
          say`${partnerName(input)}, company number ${orBlank(partner?.companiesHouseNumber, 'company number of the trust')}`,
        ],
        ['Start', [planDate(input, 'start')]],
        ['End', [planDate(input, 'end')]],
        ['Extension', say`${blank('extension: none, or until when at most and who decides')}`],
        [
          'Reviews',
          reviews.length === 0
            ? [blank('dates of review')]
            : reviews.map(({ date }) => formatDate(date)).join('; '),
        ],
        [`Due consideration by the ${boardOf(input.facts.school)}`, [planDate(input, 'dueConsideration')]],
        [`Decision of the ${boardOf(input.facts.school)}`, [planDate(input, 'decision')]],
        ['Charge', say`${blank('charge: none, or the sum; see schedule 1')}`],
        ['Contact for the school', say`${blank('role and contact at the school')}`],
        ['Contact for the trust', say`${blank('role and contact at the trust')}`],
        ['Regional director notified', say`${regionName(input)}, on ${blank('date of the notification')}`],
        ...consentRows(input),
      ],
    ),
  ];
}

type Clause = { readonly title: string; readonly lines: readonly (Spans | string)[] };

function terms(input: DocumentInput): readonly OutlineBlock[] {
  const clauses = [
    purposeClause(input),
    ...contentClauses(input),
    ...STANDARD_CLAUSES,
    futureClause(input),
    ...closingClauses(),
  ];
  return [
    block.heading('Terms'),
    ...clauses.flatMap(({ title, lines }, at) => [
      block.subheading(`${at + 1}. ${title}`),
      block.bullets(lines),
    ]),
  ];
}

function purposeClause(input: DocumentInput): Clause {
  const { pattern, offer } = input;
  const purpose = pattern?.agreement.purpose ?? null;
  return {
    title: 'Purpose and objectives',
    lines: [
      say`Purpose: ${orBlank(purpose, 'purpose of the partnership')}`,
      ...(pattern?.agreement.objectives ?? []).map((words) => say`Objective: ${words}`),
      say`Objective: ${blank('an objective of your own, with how you will tell whether it is met')}`,
      ...(offer === null ? [] : [say`It takes up the trust’s offer “${offer.title}”, as agreed here.`]),
      say`The partnership is for a limited time. Neither party sees it as a long-term solution or as a replacement for ${futureOf(input.facts.school).notReplaced}.`,
    ],
  };
}

function contentClauses(input: DocumentInput): readonly Clause[] {
  const expectations = input.pattern?.agreement.expectations ?? [];
  return [
    {
      title: 'Services',
      lines: [
        'The trust provides the services of schedule 2. They centre on teaching and on leadership.',
        say`A service is changed by ${blank('who may agree to a change of services, and how')}.`,
      ],
    },
    {
      title: 'Obligations',
      lines: [
        ...expectations,
        say`The school gives ${blank('time, access and information that the school gives')}.`,
        say`The trust gives ${blank('people and days that the trust gives')}.`,
        'Both report safeguarding concerns at once along the lines that their safeguarding leads have agreed.',
        'Both declare conflicts of interest, and keep those concerned out of decisions.',
      ],
    },
    {
      title: 'What stays with the school',
      lines: [
        'Responsibility for the school, its finances and the employment of its staff stays where it is today.',
        'The trust advises and supports. It does not direct, and holds no responsibility for governance, finance or employment under this agreement.',
      ],
    },
    {
      title: 'Charge',
      lines: ['The charge is set out in schedule 1. What is not named there is not charged.'],
    },
  ];
}

const STANDARD_CLAUSES: readonly Clause[] = [
  {
    title: 'Confidentiality',
    lines: [
      'What either learns about the other in confidence is used for this partnership only, during it and after it.',
      'Duties to disclose, such as those under freedom of information law, come first.',
    ],
  },
  {
    title: 'Data protection',
    lines: ['Personal data is shared only as schedule 3 sets out.'],
  },
];

function futureClause(input: DocumentInput): Clause {
  return {
    title: 'The school’s future',
    lines: [
      say`On ${planDate(input, 'dueConsideration')} the ${boardOf(input.facts.school)} gives due consideration to ${futureOf(input.facts.school).considered}, and plans formal consultation where it is required.`,
      say`By ${planDate(input, 'decision')} it decides how to go on. Nothing in this agreement obliges the school to join, or the trust to take it in.`,
    ],
  };
}

function closingClauses(): readonly Clause[] {
  return [
    {
      title: 'Disputes',
      lines: [
        say`A dispute goes first to the contacts named above, then to ${blank('who settles a dispute')}.`,
      ],
    },
    {
      title: 'Ending and change',
      lines: [
        'The agreement ends on the end date, without notice.',
        say`Either party may end it early with ${blank('notice in weeks')} of notice in writing.`,
        'It is changed in writing by both, where something unexpected calls for it.',
        say`At the end: ${blank('what is handed back, deleted or kept, and by whom')}.`,
      ],
    },
    {
      title: 'Review',
      lines: [
        'The parties meet on the review dates, look at the objectives, and keep a note of what they agree.',
      ],
    },
  ];
}

function schedules(input: DocumentInput): readonly OutlineBlock[] {
  const services = servicesOf(input);
  const rows = services.length === 0 ? [[blank('service')]] : services.map((words) => say`${words}`);
  return [
    block.heading('Schedule 1: service charge'),
    block.table(
      'Service charge',
      ['For what', 'Sum in pounds', 'When paid'],
      [
        [[blank('what is charged, or “nothing”')], [blank('sum')], [blank('date of payment')]],
        ['Not charged', [blank('what is given without charge')], 'Not applicable'],
      ],
    ),
    block.heading('Schedule 2: services'),
    block.table(
      'Services',
      ['Service', 'Who provides it', 'How often', 'For whom'],
      rows.map((service) => [
        service,
        [blank('role at the trust')],
        [blank('how often')],
        [blank('for whom')],
      ]),
    ),
    block.heading('Schedule 3: data protection'),
    block.table(
      'Personal data that is shared',
      ['What', 'For what purpose', 'On what ground in law', 'Kept until'],
      [
        [
          [blank('kind of personal data')],
          [blank('purpose')],
          [blank('lawful ground')],
          [blank('date of deletion, counted from the end of the partnership')],
        ],
      ],
    ),
    block.paragraph(
      say`Answerable for data protection: at the school ${blank('data protection officer of the school, role')}; at the trust ${blank('data protection officer of the trust, role')}.`,
    ),
  ];
}
