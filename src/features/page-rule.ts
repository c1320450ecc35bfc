/** A CSS string of any text: everything but letters, digits and spaces is escaped by its code point. */
export function cssString(text: string): string {
  const escaped = Array.from(text, (character) =>
    /[\p{L}\p{N} ]/u.test(character) ? character : `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped.join('')}"`;
}

const BOX = 'font-family: var(--font); font-size: 9pt; color: #333;';

/** What stands on every sheet besides the page number: above on the left and on the right, and below. */
export type SheetLines = { readonly left: string; readonly right: string; readonly foot: string };

/** The rule for every sheet: A4, its lines in the margins, the page number below. */
export function pageRule({ left, right, foot }: SheetLines): string {
  return `@page {
  size: A4;
  margin: 16mm 16mm 16mm;
  @top-left { content: ${cssString(left)}; ${BOX} }
  @top-right { content: ${cssString(right)}; ${BOX} }
  @bottom-left { content: ${cssString(foot)}; ${BOX} }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); ${BOX} }
}`;
}
