import type { CompleteAnswers, DraftAnswers } from './answers.ts';
import { defaultsFor, type SectionReasons } from './default-sections.ts';
import type { OurSchool } from './our-school.ts';

/** Answers for a school that has said nothing, drawn from its own register entry alone. */
export function defaultAnswers(school: OurSchool): CompleteAnswers {
  return completeAnswers({}, school);
}

/**
 * The draft with defaults for what it leaves open. A "too far" or "too much" below its acceptable point is raised to it, so
 * that every draft gives answers that can be used.
 */
export function completeAnswers(draft: DraftAnswers, school: OurSchool): CompleteAnswers {
  const defaults = defaultsFor(school);
  const geography = { ...defaults.geography.values, ...draft.geography };
  const size = { ...defaults.size.values, ...draft.size };
  const finance = { ...defaults.finance.values, ...draft.finance };
  return {
    rights: { ...defaults.rights.values, ...draft.rights },
    vision: { ...defaults.vision.values, ...draft.vision },
    geography: { ...geography, tooFarKm: Math.max(geography.comfortableKm, geography.tooFarKm) },
    size: { ...size, toSchools: Math.max(size.fromSchools, size.toSchools) },
    faith: { ...defaults.faith.values, ...draft.faith },
    governance: { ...defaults.governance.values, ...draft.governance },
    finance: { ...finance, tooMuchPct: Math.max(finance.acceptablePct, finance.tooMuchPct) },
    limits: { ...defaults.limits.values, ...draft.limits },
    weights: { ...defaults.weights.values, ...draft.weights },
  };
}

/** Why each default is what it is: one sentence per answer, by section and field, to show where a default is in force. */
export function defaultReasons(school: OurSchool): SectionReasons {
  const { rights, vision, geography, size, faith, governance, finance, limits, weights } =
    defaultsFor(school);
  return {
    rights: rights.reasons,
    vision: vision.reasons,
    geography: geography.reasons,
    size: size.reasons,
    faith: faith.reasons,
    governance: governance.reasons,
    finance: finance.reasons,
    limits: limits.reasons,
    weights: weights.reasons,
  };
}
