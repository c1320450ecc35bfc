import type { OurSchool } from '../../matching/our-school.ts';
import type { PartnerFacts } from '../../readiness/facts.ts';
import { readinessOf } from '../../readiness/readiness-of.ts';
import type { ReportReadiness } from '../../report/sections/readiness.ts';
import type { DecisionFile } from '../../store/decision-file.ts';
import { readinessFactsOf } from '../../store/readiness-facts-of.ts';
import { recordsOf } from '../../store/readiness-work.ts';
import type { RegistrySummary } from '../../worker/protocol.ts';

type Gathered = {
  readonly file: DecisionFile;
  readonly school: OurSchool;
  readonly register: RegistrySummary;
  readonly partner: PartnerFacts | null;
};

/** What the report says of partnership readiness is made from; null while neither a trust nor a choice has been recorded. */
export function reportReadinessFrom({ file, school, register, partner }: Gathered): ReportReadiness | null {
  const { readiness: work } = file;
  if (work.partner === undefined && work.choice === undefined) return null;
  const authority = register.authorities.find(({ code }) => code === school.laCode) ?? null;
  const facts = readinessFactsOf(file, { school, authority, partner });
  return {
    facts,
    readiness: readinessOf(facts, recordsOf(work)),
    motives: work.motives,
    ...(work.choice === undefined ? {} : { choice: work.choice }),
    choiceNotes: work.choiceNotes,
  };
}
