import { formatDate } from '../../../domain/iso-date.ts';
import type { DocumentInput } from '../../../readiness/documents/document-input.ts';
import { Section } from '../../../ui/section.tsx';
import { SummaryList } from '../../../ui/summary-list.tsx';
import { PATHS } from '../../paths.ts';

/** What the documents are filled from, with where each of it is changed. Never printed. */
export function FilledFrom({ input }: { readonly input: DocumentInput }) {
  const { facts, plan, pattern, offer } = input;
  const dates = plan === null ? null : `From ${formatDate(plan.start)} to ${formatDate(plan.end)}`;
  return (
    <div data-print="hide">
      <Section heading="Filled from">
        <SummaryList
          rows={[
            {
              id: 'trust',
              term: 'Trust',
              value: facts.partner === null ? 'None chosen yet' : facts.partner.name,
              changeHref: PATHS.readiness,
            },
            {
              id: 'plan',
              term: 'Plan',
              value: dates ?? 'None made yet',
              changeHref: PATHS.readinessPlan,
            },
            {
              id: 'pattern',
              term: 'Pattern',
              value: pattern === null ? 'None chosen yet' : pattern.title,
              changeHref: PATHS.readinessPlan,
            },
            {
              id: 'offer',
              term: 'Offer',
              value: offer === null ? 'None in use' : `${offer.title}, ${offer.source.publisher}`,
              changeHref: PATHS.readinessOffers,
            },
          ]}
        />
      </Section>
    </div>
  );
}
