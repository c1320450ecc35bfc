import { formatDate } from '../../domain/iso-date.ts';
import type { SourceRef } from '../../domain/source-ref.ts';
import type { CriterionExplanation } from '../../matching/ranking.ts';

/** Publisher and date, "Ofsted, 31 August 2025": short enough to stand behind a figure. */
export function formatSource(source: SourceRef): string {
  return `${source.publisher}, ${formatDate(source.asOf)}`;
}

/** Who says so, for one criterion of one trust. Never empty: where nothing is known it says that nobody has recorded it. */
export function citeCriterion(criterion: CriterionExplanation): string {
  if (criterion.source !== undefined) return formatSource(criterion.source);
  switch (criterion.evidence) {
    case 'recorded':
      return 'recorded by your school';
    case 'missing':
      return 'not known yet';
    case 'measured':
      return 'follows from your answers';
    default:
      return criterion.evidence satisfies never;
  }
}
