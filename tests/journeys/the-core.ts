import { buildCandidateIndex } from '../../src/matching/candidate-index.ts';
import { completeAnswers } from '../../src/matching/defaults.ts';
import { rankCandidates } from '../../src/matching/rank.ts';
import type { Ranking } from '../../src/matching/ranking.ts';
import { openDecisionText } from '../../src/store/open-decision-text.ts';
import { correctedSchool } from '../../src/store/our-school-of.ts';
import { theRegister } from '../replay/the-register.ts';

/** The order that a decision file asks for, worked out here by the same core that runs in the browser's worker. */
export async function rankDecisionText(text: string): Promise<Ranking> {
  const opened = await openDecisionText(text);
  if (!opened.ok) throw new Error(`the decision file could not be opened: ${opened.error.kind}`);
  const { school: choice, draft, recorded } = opened.value.file;
  if (choice.kind !== 'register') throw new Error('the decision file names no school of the register');
  const registry = await theRegister();
  const record = registry.schoolByUrn(choice.urn);
  if (record === undefined) throw new Error(`no school has the URN ${choice.urn}`);
  const school = correctedSchool(record, choice.corrections);
  const ranking = rankCandidates({
    school,
    candidates: buildCandidateIndex(registry.candidates, registry.authorities),
    answers: completeAnswers(draft, school),
    recorded,
    asOf: registry.manifest.asOf,
  });
  if ('kind' in ranking) throw new Error(`nothing to rank: ${ranking.kind}`);
  return ranking;
}
