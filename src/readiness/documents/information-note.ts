import { boardOf } from '../board-words.ts';
import { type DocumentInput, partnerName, planDate, servicesOf } from './document-input.ts';
import { blank, block, type OutlineBlock, say } from './outline.ts';

/** A note for staff and parents: what is planned, what does not change, what comes next, whom to ask. */
export function informationNoteBlocks(input: DocumentInput): readonly OutlineBlock[] {
  const { facts } = input;
  const services = servicesOf(input);
  return [
    block.paragraph(say`For staff and parents of ${facts.school.name}. ${blank('date of the note')}`),
    block.heading('What is planned'),
    block.paragraph(
      say`The ${boardOf(input.facts.school)} plans to work with ${partnerName(input)} for a limited time, from ${planDate(input, 'start')} to ${planDate(input, 'end')}. This is called a trust partnership.`,
    ),
    ...(services.length === 0
      ? [block.paragraph(say`Together we plan to: ${blank('what you would do together')}`)]
      : [block.paragraph('Together we have in mind:'), block.bullets(services)]),
    block.heading('What does not change'),
    block.bullets([
      say`The school stays as it is: same ${boardOf(input.facts.school)}, same employer, same budget.`,
      'Admissions, uniform and the school day do not change because of the partnership.',
      'No decision to join the trust has been made.',
    ]),
    block.heading('What comes next'),
    block.bullets([
      say`On ${planDate(input, 'dueConsideration')} the ${boardOf(input.facts.school)} looks at what the partnership has shown, and at the school’s future.`,
      say`By ${planDate(input, 'decision')} it decides how to go on. If it thinks of joining a trust, you will be consulted first.`,
      say`On ${planDate(input, 'end')} the partnership ends.`,
    ]),
    block.heading('Your questions'),
    block.paragraph(
      say`Please ask ${blank('role and contact at the school')}. A meeting for staff is on ${blank('date and place')}, one for parents on ${blank('date and place')}.`,
    ),
  ];
}
