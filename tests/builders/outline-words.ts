import type { Spans } from '../../src/readiness/documents/outline.ts';

/** A line of a document as read, a gap to fill as its label in brackets. */
export function inWords(spans: Spans): string {
  return spans.map((span) => (span.kind === 'text' ? span.text : `[${span.label}]`)).join('');
}
