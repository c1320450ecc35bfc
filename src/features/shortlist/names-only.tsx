import type { TrustUid } from '../../domain/trust-uid.ts';
import { counted } from '../../matching/wording.ts';
import { Details } from '../../ui/details.tsx';
import { Section } from '../../ui/section.tsx';
import { trustPath } from '../paths.ts';

type NamesOnlyProps = {
  readonly heading: string;
  readonly lead: string;
  readonly trusts: readonly { readonly uid: TrustUid; readonly name: string }[];
};

/** Trusts of which there is no more to say than their names. Nothing where there are none. */
export function NamesOnly({ heading, lead, trusts }: NamesOnlyProps) {
  if (trusts.length === 0) return null;
  return (
    <Section heading={heading}>
      <p>{lead}</p>
      <Details summary={counted(trusts.length, 'trust', 'trusts')}>
        <ul>
          {trusts.map(({ uid, name }) => (
            <li key={uid}>
              <a href={trustPath(uid)}>{name}</a>
            </li>
          ))}
        </ul>
      </Details>
    </Section>
  );
}
