import { isKnown } from '../domain/unknown.ts';
import type { CandidateIndex } from './candidate-index.ts';
import { hasCharacter, sharesCharacter } from './character.ts';
import { itemAt } from './item-at.ts';
import type { OurSchool } from './our-school.ts';

/** What the trusts of the register have around our school; our school itself is not counted. */
export type Surroundings = {
  /** Academies of trusts in our local authority that share our religious character; 0 where we have none. */
  readonly ofOurCharacterHere: number;
};

/** Counts over all candidates. O(schools of the trusts that are in our authority). */
export function surroundingsOf(school: OurSchool, { profiles, inAuthority }: CandidateIndex): Surroundings {
  const { urn, laCode, character } = school;
  let ofOurCharacterHere = 0;
  if (!hasCharacter(school)) return { ofOurCharacterHere };
  for (const index of inAuthority.get(laCode)?.keys() ?? []) {
    for (const other of itemAt(profiles, index).schools) {
      const itself = isKnown(urn) && other.urn === urn;
      if (other.laCode === laCode && !itself && sharesCharacter(character, other.character))
        ofOurCharacterHere += 1;
    }
  }
  return { ofOurCharacterHere };
}
