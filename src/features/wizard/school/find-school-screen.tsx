import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { PHASE_LABELS } from '../../../domain/phase.ts';
import { schoolName } from '../../../store/decision-file.ts';
import { useDecision } from '../../../store/use-decision.ts';
import { BackLink } from '../../../ui/back-link.tsx';
import type { FinderHit } from '../../../ui/finder.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import type { SchoolHit } from '../../../worker/protocol.ts';
import { RegisterFailure, RegisterProgress } from '../../our-school-gate.tsx';
import { PATHS } from '../../paths.ts';
import { useWorkerAnswer } from '../../worker-hooks.ts';
import { foundBy } from '../found.ts';

const Finder = lazy(async () => ({ default: (await import('../../../ui/finder.tsx')).Finder }));

/** One letter finds too much to be of use. */
const SHORTEST_QUERY = 2;
const MOST_HITS = 10;

function toFinderHit({ urn, name, town, authority, postcode, phase }: SchoolHit): FinderHit {
  const parts = [town, authority, postcode, PHASE_LABELS[phase]];
  return { id: urn, name, detail: parts.filter((part) => part !== null).join(' · ') };
}

/** Chooses our school among all state schools of the register. */
export function FindSchoolScreen() {
  const former = useDecision((state) => schoolName(state.file.school));
  const example = useDecision((state) => state.file.example);
  return (
    <>
      <BackLink href={former === null ? PATHS.start : PATHS.school} />
      <PageHeading>Which school is yours?</PageHeading>
      <SchoolFinder />
      <p>
        <a href={PATHS.schoolByHand}>Our school is not listed</a>
      </p>
      {former !== null && !example && (
        <Notice heading={`You chose ${former}`}>
          <p>
            If you choose another school, your wishes and notes stay. What you kept, set aside and recorded
            about trusts belongs to {former} and is put away; you can undo that.
          </p>
        </Notice>
      )}
      <p>
        The register has every state-funded school in England: maintained schools, academies, free schools,
        special schools, alternative provision and nursery schools. Independent schools are not in it.
      </p>
    </>
  );
}

function SchoolFinder() {
  const [query, setQuery] = useState('');
  const [, navigate] = useLocation();
  const chooseSchool = useDecision((state) => state.chooseSchool);
  const asked = query.trim().length >= SHORTEST_QUERY;
  const register = useWorkerAnswer('load', {});
  const answer = useWorkerAnswer('findSchools', asked ? { query: query.trim(), limit: MOST_HITS } : null);
  const { hits, waiting, message } = foundBy(answer, {
    tooShort: 'Type at least two letters.',
    nothing: 'No school is found by this. Try the postcode or the URN, or fewer words.',
  });

  const pick = (picked: FinderHit) => {
    const hit = hits.find(({ urn }) => urn === picked.id);
    if (hit === undefined) return;
    chooseSchool({ urn: hit.urn, name: hit.name });
    navigate(PATHS.school);
  };

  if (register.kind === 'failed')
    return <RegisterFailure failure={register.failure} retry={register.retry} />;
  return (
    <Suspense fallback={<p>Loading the school finder…</p>}>
      <Finder
        id="school"
        label="Name, postcode, town or URN"
        hint="Small slips in the spelling do not matter. Add the town if many schools share the name."
        query={query}
        onQuery={setQuery}
        hits={hits.map(toFinderHit)}
        waiting={waiting}
        message={message}
        onPick={pick}
      />
      {register.kind === 'waiting' && register.progress !== null && (
        <RegisterProgress progress={register.progress} />
      )}
    </Suspense>
  );
}
