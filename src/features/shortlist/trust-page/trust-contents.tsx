import { lazy, Suspense } from 'react';
import { describeOtherMajority } from '../../../matching/main-character.ts';
import type { OurSchool } from '../../../matching/our-school.ts';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { Section } from '../../../ui/section.tsx';
import type { TrustDetail } from '../../../worker/protocol.ts';
import { RankingGate } from '../../ranking-gate.tsx';
import { CharacterFact } from '../character-fact.tsx';
import { Growth } from './growth.tsx';
import { OfficialPages } from './official-pages.tsx';
import { SchoolsTable } from './schools-table.tsx';
import { TrustFacts } from './trust-facts.tsx';
import { TrustStanding } from './trust-standing.tsx';

const TrustMap = lazy(async () => ({ default: (await import('./trust-map.tsx')).TrustMap }));

type TrustContentsProps = {
  readonly detail: TrustDetail;
  /** Null while no school of ours is chosen. */
  readonly ours: OurSchool | null;
};

/** Where the trust stands for us, its schools in figures, on the map and in a table, its growth, and the official pages. */
export function TrustContents({ detail, ours }: TrustContentsProps) {
  const { trust, schools } = detail;
  const otherMajority = ours === null ? undefined : describeOtherMajority(ours, schools);
  return (
    <>
      <PageHeading caption={`Multi-academy trust, UID ${trust.uid}`}>{trust.name}</PageHeading>
      {otherMajority !== undefined && <CharacterFact sentence={otherMajority} />}
      {ours === null ? (
        <Section heading="Where it stands">
          <RankingGate>{() => null}</RankingGate>
        </Section>
      ) : (
        <RankingGate>{(ranked) => <TrustStanding trust={trust} {...ranked} />}</RankingGate>
      )}
      <Section heading="The trust in figures">
        <TrustFacts detail={detail} />
      </Section>
      {schools.length > 0 && (
        <>
          <Section heading="Its schools">
            <Suspense fallback={<p role="status">Drawing the map…</p>}>
              <TrustMap trustName={trust.name} schools={schools} ours={ours} />
            </Suspense>
            <SchoolsTable schools={schools} />
          </Section>
          <Section heading="Growth">
            <Growth schools={schools} />
          </Section>
        </>
      )}
      <Section heading="Official pages" aside="Each opens another site in a new tab">
        <OfficialPages trust={trust} />
      </Section>
    </>
  );
}
