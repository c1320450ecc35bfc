import { type ReactNode, useId } from 'react';
import { formatDate } from '../../../domain/iso-date.ts';
import { missingComponents, OFFER_COMPONENTS } from '../../../readiness/offers/components.ts';
import type { TrustOffer } from '../../../readiness/offers/offer.ts';
import { cx } from '../../../ui/cx.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { Details } from '../../../ui/details.tsx';
import { SourceNote } from '../../../ui/source-note.tsx';
import { Cite } from '../cite.tsx';
import styles from './offers-screen.module.css';

type OfferEntryProps = {
  readonly offer: TrustOffer;
  /** From a file, as against known here. */
  readonly opened: boolean;
  /** What can be done with it. */
  readonly children: ReactNode;
};

/** One offer: what it is, where it comes from, what it says, and what it leaves out. */
export function OfferEntry({ offer, opened, children }: OfferEntryProps) {
  const headingId = useId();
  const { trust, title, summary, activities, months, contactPage } = offer;
  return (
    <article aria-labelledby={headingId} className={cx(styles.offer)}>
      <h3 id={headingId}>
        {trust.name}: {title}
      </h3>
      <OfferSource offer={offer} opened={opened} />
      <p>{summary}</p>
      <dl className={cx(styles.facts)}>
        <dt>Length</dt>
        <dd>{months === undefined ? 'Names none' : inMonths(months)}</dd>
        <dt>Together</dt>
        <dd>{activities.length === 0 ? 'Names no activities' : `${activities.join('; ')}.`}</dd>
        <dt>Contact</dt>
        <dd>
          {contactPage === undefined ? (
            'Gives none'
          ) : (
            <a href={contactPage} rel="noopener noreferrer external">
              {contactPage}
            </a>
          )}
        </dd>
      </dl>
      <LeftOut offer={offer} />
      <Details summary="What it says of each part that the guidance recommends">
        <WhatItSays offer={offer} />
      </Details>
      <div data-print="hide">{children}</div>
    </article>
  );
}

function OfferSource({ offer: { source }, opened }: Pick<OfferEntryProps, 'offer' | 'opened'>) {
  const date = source.date === undefined ? 'bears no date' : formatDate(source.date);
  return (
    <p className={cx(styles.source)}>
      <SourceNote publisher={source.publisher} title={source.title} date={date} />
      {opened && ' Opened from a file: only the trust itself can tell you whether it is theirs.'}
    </p>
  );
}

function inMonths({ from, to }: NonNullable<TrustOffer['months']>): string {
  if (from !== to) return `${from} to ${to} months`;
  return from === 1 ? '1 month' : `${from} months`;
}

function LeftOut({ offer }: { readonly offer: TrustOffer }) {
  const missing = missingComponents(offer);
  if (missing.length === 0) {
    return (
      <p>It mentions every part that the guidance recommends. What it means by each is still to be agreed.</p>
    );
  }
  return (
    <>
      <h4>
        {missing.length === 1
          ? 'One recommended part is left out'
          : `${missing.length} recommended parts are left out`}
      </h4>
      <ul>
        {missing.map(({ id, label, ask, source }) => (
          <li key={id}>
            {label}. Ask: “{ask}” <Cite sources={[source]} />
          </li>
        ))}
      </ul>
    </>
  );
}

function WhatItSays({ offer: { says, months } }: { readonly offer: TrustOffer }) {
  return (
    <DataTable
      caption="What the offer says"
      captionHidden
      columns={[
        { id: 'part', header: 'Part', cell: ({ label }) => label },
        {
          id: 'says',
          header: 'The offer',
          cell: ({ id }) =>
            says[id] ??
            (id === 'time-limit' && months !== undefined
              ? `Names ${inMonths(months)}.`
              : 'Does not mention it'),
        },
        { id: 'source', header: 'Recommended in', cell: ({ source }) => <Cite sources={[source]} /> },
      ]}
      rows={OFFER_COMPONENTS}
      rowKey={({ id }) => id}
      stacked
    />
  );
}
