import { formatDate } from '../../domain/iso-date.ts';
import { authoritiesOf, faithStandingOf } from '../authorities.ts';
import { boardOf } from '../board-words.ts';
import { missingComponents } from '../offers/components.ts';
import { type DocumentInput, partnerName, planDate, regionName, servicesOf } from './document-input.ts';
import { describeOurSchool } from './our-school.ts';
import { blank, block, type OutlineBlock, orBlank, say } from './outline.ts';
import { whatMattersBlocks } from './what-matters.ts';

function opening(to: OutlineBlock, input: DocumentInput, subject: string): readonly OutlineBlock[] {
  return [
    to,
    block.paragraph(say`From the ${boardOf(input.facts.school)} of ${input.facts.school.name}`),
    block.paragraph(formatDate(input.on)),
    block.heading(subject),
  ];
}

function closing(input: DocumentInput): readonly OutlineBlock[] {
  return [
    block.paragraph(say`For questions: ${blank('role and contact at the school')}.`),
    block.signatures([`For the ${boardOf(input.facts.school)}`]),
  ];
}

/** Tells the regional director of the plan (DfE, Trust Partnerships, §2.4, October 2021: notified; no formal approval in most cases). */
export function regionalDirectorBlocks(input: DocumentInput): readonly OutlineBlock[] {
  return [
    ...opening(
      block.paragraph(say`To the regional director, Department for Education, ${regionName(input)} region`),
      input,
      'Notification of a planned trust partnership',
    ),
    block.paragraph(
      say`The Department’s guidance on trust partnerships asks schools and trusts to notify their regional director of their plans. With this letter we notify you of ours.`,
    ),
    block.table(
      'The planned partnership',
      ['What', 'As planned'],
      [
        ['School', describeOurSchool(input)],
        [
          'Trust',
          say`${partnerName(input)}, company number ${orBlank(input.facts.partner?.companiesHouseNumber, 'company number of the trust')}`,
        ],
        ['Purpose', [orBlank(input.pattern?.agreement.purpose, 'purpose of the partnership')]],
        ['Start', [planDate(input, 'start')]],
        [`Due consideration by the ${boardOf(input.facts.school)}`, [planDate(input, 'dueConsideration')]],
        ['End', [planDate(input, 'end')]],
        ['Form of agreement', [orBlank(input.pattern?.agreement.form, 'form of the agreement')]],
        ...consentRows(input),
      ],
    ),
    block.paragraph(
      'We understand that for most partnerships the Department gives no formal approval. Please tell us if ours is one that needs it, or if the guidance of October 2021 no longer stands as published.',
    ),
    ...closing(input),
  ];
}

/** A row for each body whose consent is asked for, to be filled with its date; none without a religious character. */
export function consentRows({ facts }: DocumentInput) {
  return authoritiesOf(facts.school.character).map((authority) => [
    `Consent of ${authority}`,
    [blank(`date and reference of the consent of ${authority}`)],
  ]);
}

/** Asks for consent: to seek a partnership for church schools, to enter this one for others (the same, §2.5). */
export function consentBlocks(input: DocumentInput): readonly OutlineBlock[] {
  const { facts } = input;
  const church = faithStandingOf(facts.school.character) === 'church';
  const authorities = authoritiesOf(facts.school.character);
  const to =
    authorities.length === 1
      ? say`To ${authorities.join('')}: ${blank('name and address of the diocese or authority')}`
      : say`To each of these, one letter each: ${authorities.join(', ')}`;
  const subject = church
    ? 'Request for consent to seek a trust partnership'
    : 'Request for consent to enter a trust partnership';
  return [
    ...opening(block.paragraph(to), input, subject),
    block.paragraph(describeOurSchool(input)),
    block.paragraph(
      say`Our ${boardOf(input.facts.school)} is considering a trust partnership: working with a multi-academy trust for a limited time under a written agreement. ${church ? ASKED_OF_CHURCH_SCHOOLS : ASKED_OF_OTHERS} We consult you with this letter and ask for your consent.`,
    ),
    church
      ? block.paragraph(say`Our contact with trusts so far: ${blank('none, or with whom and about what')}.`)
      : planParagraph(input),
    block.paragraph('We ask you to tell us:'),
    block.numbered([
      church
        ? 'whether you consent to our seeking a partnership;'
        : say`whether you consent to our entering a partnership with ${partnerName(input)};`,
      'which trusts, or kinds of trust, you would or would not agree to, and why;',
      'what the articles of a trust would have to say for you to agree later to our joining it;',
      'which further consents you would expect us to ask for, and in which order;',
      'who owns our site as you see it, and on what terms we occupy it.',
    ]),
    block.paragraph(
      say`It would help us to have your answer by ${blank('date by which an answer would help')}.`,
    ),
    ...closing(input),
  ];
}

const ASKED_OF_CHURCH_SCHOOLS =
  'The Department’s guidance asks church schools to consult their diocese before they seek one, and to have its consent.';
const ASKED_OF_OTHERS =
  'The Department’s guidance asks schools with a religious character to consult their religious authority before they enter one, and to have its consent.';

function planParagraph(input: DocumentInput): OutlineBlock {
  return block.paragraph(
    say`The partnership would be with ${partnerName(input)}, from ${planDate(input, 'start')} to ${planDate(input, 'end')}.`,
  );
}

/** Asks a trust about a partnership, with the questions that matter most to this school. */
export function letterOfInterestBlocks(input: DocumentInput): readonly OutlineBlock[] {
  return [
    ...opening(
      block.paragraph(say`To ${partnerName(input)}: ${blank('role and address at the trust')}`),
      input,
      'A trust partnership: our interest and our questions',
    ),
    block.paragraph(describeOurSchool(input)),
    block.paragraph(
      say`Our ${boardOf(input.facts.school)} is considering whether a trust partnership would help us: working together for a limited time under a written agreement, so that both can find out what a permanent arrangement might be like. This letter obliges neither of us.`,
    ),
    ...whatMattersBlocks(input.values),
    block.heading('What we hope for'),
    ...interestBlocks(input),
    block.heading('What we would like to know'),
    ...questionBlocks(input),
    ...offerBlocks(input),
    block.paragraph(
      say`We would like to visit schools of yours that we choose ourselves, and to meet ${blank('whom you would like to meet')}.`,
    ),
    ...closing(input),
  ];
}

function interestBlocks(input: DocumentInput): readonly OutlineBlock[] {
  const services = servicesOf(input);
  return [
    block.paragraph(
      say`Our purpose: ${orBlank(input.pattern?.agreement.purpose, 'what you hope for from the partnership')}`,
    ),
    ...(services.length === 0
      ? []
      : [block.paragraph('What we have in mind to do together:'), block.bullets(services)]),
    block.paragraph(
      say`When: from ${planDate(input, 'start')} to ${planDate(input, 'end')}, with due consideration by our ${boardOf(input.facts.school)} on ${planDate(input, 'dueConsideration')}.`,
    ),
  ];
}

function questionBlocks({ questions }: DocumentInput): readonly OutlineBlock[] {
  if (questions.length === 0) return [block.numbered([say`${blank('your questions')}`])];
  return [
    block.table(
      'Questions',
      ['Question', 'What would help us to see'],
      questions.map(({ question, goodEvidence }) => [question, goodEvidence]),
    ),
  ];
}

function offerBlocks({ offer }: DocumentInput): readonly OutlineBlock[] {
  if (offer === null) return [];
  const missing = missingComponents(offer);
  return [
    block.paragraph(say`We have read your offer “${offer.title}”.`),
    ...(missing.length === 0
      ? []
      : [
          block.paragraph(
            'It does not mention some of what the Department’s guidance recommends. May we ask:',
          ),
          block.numbered(missing.map(({ ask }) => ask)),
        ]),
  ];
}
