import exampleUrl from '../../../../docs/trust-offer.example.json?url';
import schemaUrl from '../../../../docs/trust-offer.schema.json?url';
import { OFFER_COMPONENTS } from '../../../readiness/offers/components.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { ButtonRow } from '../../../ui/button-row.tsx';
import { Details } from '../../../ui/details.tsx';
import { Section } from '../../../ui/section.tsx';

/** How a trust writes its offer as a file, with the schema and a sample to start from. */
export function ForTrusts() {
  return (
    <Section heading="For trusts" aside="How to write such a file">
      <p>
        Send a school your offer as one small file, and it can lay it beside the guidance and fill its draft
        agreement from it. Start from the sample, which is the published offer above in this form, and change
        what it says. The schema is for whoever checks or makes the file by program.
      </p>
      <ButtonRow>
        <ButtonLink href={exampleUrl} download="trust-offer.example.json" look="secondary">
          Download the sample
        </ButtonLink>
        <ButtonLink href={schemaUrl} download="trust-offer.schema.json" look="secondary">
          Download the schema
        </ButtonLink>
      </ButtonRow>
      <Details summary="What the file holds">
        <ul>
          <li>
            <code>kind</code> and <code>version</code>: as in the sample, so that Trust Match knows the file.
          </li>
          <li>
            <code>trust</code>: your name, and your Group UID in Get Information About Schools, by which the
            school’s copy finds you in the register.
          </li>
          <li>
            <code>title</code>, <code>summary</code>, <code>activities</code>: the offer in plain sentences.
          </li>
          <li>
            <code>months</code>: the shortest and the longest partnership that you have in mind. Leave it out
            if the offer names no length.
          </li>
          <li>
            <code>says</code>: a sentence or two for each part that the guidance recommends. Leave out what
            your offer does not mention: the school is then shown what to ask you. The parts are{' '}
            {OFFER_COMPONENTS.map(({ id }) => id).join(', ')}.
          </li>
          <li>
            <code>contactPage</code>: a page of yours, beginning with https://. <code>source</code>: who
            publishes the offer, under which title, and its date if it bears one.
          </li>
        </ul>
      </Details>
    </Section>
  );
}
