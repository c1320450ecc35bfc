import { useMemo, useState } from 'react';
import type { TrustUid } from '../../domain/trust-uid.ts';
import { MOST_COMPARED } from '../../finding/comparison-work.ts';
import { counted } from '../../matching/wording.ts';
import { useDecision } from '../../store/use-decision.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { Details } from '../../ui/details.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { Section } from '../../ui/section.tsx';
import { PATHS } from '../paths.ts';
import type { Ranked } from '../ranking-gate.tsx';
import { TrustSearch } from '../trust-search.tsx';
import { trustsSideBySide } from '../trusts-side-by-side.ts';
import { useWorkerAnswer } from '../worker-hooks.ts';
import { type MapTrust, mapTrusts } from './map-trust.ts';
import { NearestSchools } from './nearest-schools.tsx';
import { SchoolList } from './school-list.tsx';
import { TrustsMap } from './trusts-map.tsx';

/** The map of the trusts that stand side by side, with switches; what it shows is listed below. */
export function MapContents({ input, ranking }: Ranked) {
  const file = useDecision((state) => state.file);
  const [added, setAdded] = useState<readonly TrustUid[]>([]);
  const [off, setOff] = useState<readonly string[]>([]);
  const [rings, setRings] = useState(true);
  const uids = [...new Set([...trustsSideBySide(ranking, file), ...added])].slice(0, MOST_COMPARED);
  const answer = useWorkerAnswer('trusts', { uids, school: input.school });
  const details = answer.kind === 'done' ? answer.answer : answer.kind === 'waiting' ? answer.previous : null;
  const trusts = useMemo(() => mapTrusts(details ?? []), [details]);
  const shown = useMemo(() => trusts.filter(({ uid }) => !off.includes(uid)), [trusts, off]);
  return (
    <>
      <p>
        Straight lines, not roads: ask how long the way takes in the morning. The letter and the colour tell
        the trust, the shape tells the phase.
      </p>
      {answer.kind === 'failed' && (
        <Notice heading="The schools could not be looked up" kind="important">
          <p>{answer.failure.message}</p>
          <Button onClick={answer.retry}>Try again</Button>
        </Notice>
      )}
      <div data-print="hide">
        <Switches
          trusts={trusts}
          shown={shown}
          rings={rings}
          onRings={setRings}
          onTrust={(uid, on) => setOff(on ? off.filter((other) => other !== uid) : [...off, uid])}
        />
      </div>
      {details !== null && <TrustsMap trusts={shown} ours={input.school} withRings={rings} />}
      <div data-print="hide">
        <ButtonRow>
          <PrintButton />
          <ButtonLink href={PATHS.compare} look="secondary">
            Set them side by side
          </ButtonLink>
        </ButtonRow>
        <AnotherTrust chosen={uids} onChoose={(uid) => setAdded([...added, uid])} />
      </div>
      <Section heading="Nearest schools" aside="Three of each trust, in a straight line">
        <NearestSchools trusts={shown} />
      </Section>
      <Section heading="Every school on the map" aside="The same as a list, nearest first">
        <SchoolList trusts={shown} />
      </Section>
    </>
  );
}

type SwitchesProps = {
  readonly trusts: readonly MapTrust[];
  readonly shown: readonly MapTrust[];
  readonly rings: boolean;
  readonly onRings: (on: boolean) => void;
  readonly onTrust: (uid: string, on: boolean) => void;
};

/** What is on the map, to be ticked. */
function Switches({ trusts, shown, rings, onRings, onTrust }: SwitchesProps) {
  return (
    <CheckboxGroup
      name="map-trusts"
      legend="On the map"
      inline
      choices={[
        ...trusts.map(({ uid, name, letter, schools }) => ({
          value: uid,
          label: `${letter}: ${name}, ${counted(schools.length, 'school', 'schools')}`,
        })),
        { value: 'rings', label: 'Distance rings around your school' },
      ]}
      values={[...shown.map(({ uid }) => uid), ...(rings ? ['rings'] : [])]}
      onChange={({ target: { value, checked } }) => {
        if (value === 'rings') onRings(checked);
        else onTrust(value, checked);
      }}
    />
  );
}

type AnotherTrustProps = { readonly chosen: readonly TrustUid[]; readonly onChoose: (uid: TrustUid) => void };

function AnotherTrust({ chosen, onChoose }: AnotherTrustProps) {
  const full = chosen.length >= MOST_COMPARED;
  return (
    <Details summary="Put another trust on the map">
      <TrustSearch
        name="find-for-map"
        label="Name of a trust"
        hint={
          full
            ? `There is room for ${MOST_COMPARED} trusts. Choose others where they stand side by side.`
            : 'It stays here until you leave this page. Small slips in the spelling do not matter.'
        }
        action="Show"
        chosen={chosen}
        full={full}
        onChoose={({ uid }) => onChoose(uid)}
      />
    </Details>
  );
}
