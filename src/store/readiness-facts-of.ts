import type { Region } from '../domain/local-authority.ts';
import { UNKNOWN } from '../domain/unknown.ts';
import type { OurSchool } from '../matching/our-school.ts';
import type { PartnerFacts, ReadinessFacts, TieAnswer, TieId } from '../readiness/facts.ts';
import { plannedDatesOf, planOf } from '../readiness/plan.ts';
import { consentsOf } from './consents-of.ts';
import type { DecisionFile } from './decision-file.ts';
import { wizardAnswersOf } from './wizard-answers-of.ts';

/** What readiness needs besides the file: the school with corrections, its authority, and the chosen trust as the register has it. */
export type ReadinessSurroundings = {
  readonly school: OurSchool;
  readonly authority: { readonly name: string; readonly region: Region } | null;
  readonly partner: PartnerFacts | null;
};

/** Everything that checklist, choice and documents are worked out from. */
export function readinessFactsOf(
  file: DecisionFile,
  { school, authority, partner }: ReadinessSurroundings,
): ReadinessFacts {
  const { readiness, draft, visited, recorded } = file;
  const aboutPartner = (partner === null ? undefined : recorded[partner.uid]) ?? [];
  return {
    school: {
      urn: school.urn,
      name: school.name,
      phase: school.phase,
      type: school.type,
      lowestAge: school.lowestAge,
      character: school.character,
      trust: school.trust,
      authorityName: authority?.name ?? UNKNOWN,
      region: authority?.region ?? UNKNOWN,
    },
    partner,
    consents: consentsOf(school.character, partner, aboutPartner),
    wizard: wizardAnswersOf({ school, draft, visited, recorded: aboutPartner }),
    ties: tiesOf(file),
    plan: readiness.plan === undefined ? null : plannedDatesOf(planOf(readiness.plan, school)),
    pattern: readiness.pattern ?? null,
  };
}

function tiesOf({ draft }: DecisionFile): Readonly<Record<TieId, TieAnswer>> {
  const held = draft.rights?.held;
  const answer = (id: TieId): TieAnswer => held?.[id] ?? 'not-known';
  return {
    'foundation-land': answer('foundation-land'),
    pfi: answer('pfi'),
    federation: answer('federation'),
    'shared-site': answer('shared-site'),
  };
}
