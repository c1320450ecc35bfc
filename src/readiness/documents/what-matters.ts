import { blank, block, type OutlineBlock } from './outline.ts';

/** Over the values of a school, in every document that names them. */
export const WHAT_MATTERS_HEADING = 'What matters to our school';

/** What is left to fill in while no value is chosen. */
export const VALUES_BLANK = 'your values, and why they matter';

/** The school's values, one line each, or a gap for them. */
export function whatMattersBlocks(values: readonly string[]): readonly OutlineBlock[] {
  return [
    block.heading(WHAT_MATTERS_HEADING),
    values.length === 0 ? block.paragraph([blank(VALUES_BLANK)]) : block.bullets(values),
  ];
}
