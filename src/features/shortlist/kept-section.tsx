import type { TrustUid } from '../../domain/trust-uid.ts';
import type { Ranking } from '../../matching/ranking.ts';
import { counted } from '../../matching/wording.ts';
import type { TrustChoices } from '../../report/report-input.ts';
import { useDecision } from '../../store/use-decision.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { Details } from '../../ui/details.tsx';
import { focusElement } from '../../ui/focus-element.ts';
import { Section } from '../../ui/section.tsx';
import { PATHS } from '../paths.ts';
import { KeptList, SetAsideList } from './choices-lists.tsx';

const KEPT_ID = 'kept-trusts';

type KeptSectionProps = { readonly ranking: Ranking; readonly choices: TrustChoices };

/** What the user kept and set aside, and where to go on with it. */
export function KeptSection({ ranking, choices }: KeptSectionProps) {
  const putBack = useDecision((state) => state.putBack);
  const putBackHere = (uid: TrustUid) => {
    putBack(uid);
    focusElement(KEPT_ID);
  };
  return (
    <Section heading="Kept for a closer look">
      <div id={KEPT_ID} tabIndex={-1}>
        <KeptList ranking={ranking} choices={choices} onPutBack={putBackHere} />
      </div>
      {choices.setAside.length > 0 && (
        <Details summary={counted(choices.setAside.length, 'trust set aside', 'trusts set aside')}>
          <SetAsideList ranking={ranking} choices={choices} onPutBack={putBackHere} />
        </Details>
      )}
      <WaysOn />
    </Section>
  );
}

function WaysOn() {
  return (
    <>
      <ButtonRow>
        <ButtonLink href={PATHS.report}>Make the report</ButtonLink>
        <ButtonLink href={PATHS.compare} look="secondary">
          Set trusts side by side
        </ButtonLink>
        <ButtonLink href={PATHS.map} look="secondary">
          See them on a map
        </ButtonLink>
        <ButtonLink href={PATHS.sure} look="secondary">
          How sure is this order?
        </ButtonLink>
        <ButtonLink href={PATHS.questions} look="secondary">
          Questions for the trusts
        </ButtonLink>
      </ButtonRow>
      <p>
        Also side by side: <a href={PATHS.delegation}>who decides what</a>,{' '}
        <a href={PATHS.values}>your values and theirs</a>, and <a href={PATHS.cost}>what it would cost</a>.
        Once you know with whom: <a href={PATHS.readiness}>get ready for a partnership</a>.
      </p>
    </>
  );
}
