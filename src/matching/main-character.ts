import {
  DENOMINATION_LABELS,
  DENOMINATIONS,
  type Denomination,
  type ReligiousCharacter,
} from '../domain/religious-character.ts';
import {
  characterLabel,
  denominationsOf,
  hasCharacter,
  isChurchSchool,
  isOtherFaithSchool,
} from './character.ts';

type WithCharacter = { readonly character: ReligiousCharacter };

/** What more than half of some schools have in common, and how many have it; `kind` stands before "school". */
type Majority =
  | { readonly count: number; readonly kind: string; readonly ours: boolean }
  | { readonly count: number; readonly kind: 'none'; readonly ours: boolean };

/**
 * The fact that more than half of a trust's schools are of another religious character than ours, in one sentence with both
 * numbers; `undefined` where they are not, where the trust has no school, or where the register leaves our own character open
 * towards them. A joint school counts for each of its sides. Ofsted's schools file has the characters.
 */
export function describeOtherMajority(
  ours: WithCharacter,
  theirs: readonly WithCharacter[],
): string | undefined {
  const majority = majorityOf(ours, theirs);
  if (majority === undefined || majority.ours) return undefined;
  const { count, kind } = majority;
  const of = theirs.length;
  const end = `; ${ourSide(ours.character)}.`;
  if (kind === 'none') {
    return `${of === 1 ? 'Its only school has' : `${portion(count, of)} have`} no religious character${end}`;
  }
  return of === 1
    ? `Its only school is a ${kind} school${end}`
    : `${portion(count, of)} are ${kind} schools${end}`;
}

function majorityOf(ours: WithCharacter, theirs: readonly WithCharacter[]): Majority | undefined {
  const most = (count: number) => count * 2 > theirs.length;
  const ourBodies = denominationsOf(ours.character);
  const bodies = DENOMINATIONS.map((body) => ({
    count: theirs.filter(({ character }) => denominationsOf(character).includes(body)).length,
    kind: DENOMINATION_LABELS[body],
    ours: ourBodies.includes(body) || isOpenTowards(ours, body),
  })).filter(({ count }) => most(count));
  const shared = bodies.find((body) => body.ours);
  if (shared !== undefined) return shared;
  const [first] = bodies.toSorted((a, b) => b.count - a.count);
  if (first !== undefined) return first;
  const groups: readonly Majority[] = [
    { count: theirs.filter(isChurchSchool).length, kind: 'church', ours: isChurchSchool(ours) },
    { count: theirs.filter(isOtherFaithSchool).length, kind: 'faith', ours: isOtherFaithSchool(ours) },
    {
      count: theirs.filter(({ character }) => character.kind === 'none').length,
      kind: 'none',
      ours: !hasCharacter(ours) && !isChurchSchool(ours),
    },
  ];
  return groups.find(({ count }) => most(count));
}

/** The register says that our school is Christian and not of which church: no church can be called another one. */
function isOpenTowards({ character }: WithCharacter, body: Denomination): boolean {
  return (
    character.kind === 'not-recorded' &&
    character.christian &&
    isChurchSchool({ character: { kind: 'of', denominations: [body] } })
  );
}

function portion(count: number, of: number): string {
  if (count < of) return `${count} of its ${of} schools`;
  if (of === 1) return 'Its one school';
  return of === 2 ? 'Both of its schools' : `All ${of} of its schools`;
}

function ourSide(character: ReligiousCharacter): string {
  if (character.kind === 'none') return 'yours has no religious character';
  if (character.kind === 'of') return `yours is ${characterLabel(character)}`;
  return character.christian ? 'yours is Christian' : 'the register names no religious character for yours';
}
