import type { Denomination, ReligiousCharacter } from '../../../src/domain/religious-character.ts';

/** Publishers' words for one body, in lower case. */
const BODIES: ReadonlyMap<string, Denomination> = new Map([
  ['church of england', 'church-of-england'],
  ['anglican', 'church-of-england'],
  ['roman catholic', 'catholic'],
  ['catholic', 'catholic'],
  ['methodist', 'methodist'],
  ['united reformed church', 'united-reformed'],
  ['united reform church', 'united-reformed'],
  ['baptist', 'baptist'],
  ['quaker', 'quaker'],
  ['free church', 'free-church'],
  ['greek orthodox', 'greek-orthodox'],
  ['seventh day adventist', 'seventh-day-adventist'],
  ['christian', 'christian'],
  ['christian/non-denominational', 'christian'],
  ['jewish', 'jewish'],
  ['orthodox jewish', 'jewish'],
  ['muslim', 'muslim'],
  ['islam', 'muslim'],
  ['sikh', 'sikh'],
  ['hindu', 'hindu'],
  ['multi-faith', 'multi-faith'],
]);

/**
 * A designated religious character as Ofsted and GIAS publish it. Bodies stand in the order published, each once; "Christian"
 * beside a church adds nothing and is left out. A blank cell means none where the faith grouping says "Non-faith" (2,311
 * schools on 31 August 2025) and is not recorded otherwise, as is "Unknown". `undefined`: in no known form.
 */
export function parsePublishedCharacter(
  published: string,
  faithGrouping: string,
): ReligiousCharacter | undefined {
  const text = published.toLowerCase();
  if (text === 'does not apply' || text === 'none') return { kind: 'none' };
  if (text === '' && faithGrouping === 'Non-faith') return { kind: 'none' };
  if (text === '' || text === 'unknown')
    return { kind: 'not-recorded', christian: faithGrouping === 'Christian' };
  const whole = BODIES.get(text);
  if (whole !== undefined) return { kind: 'of', denominations: [whole] };
  return joint(text.split('/').map((part) => BODIES.get(part.trim())));
}

function joint(parts: readonly (Denomination | undefined)[]): ReligiousCharacter | undefined {
  const bodies = new Set<Denomination>();
  for (const part of parts) {
    if (part === undefined) return undefined;
    bodies.add(part);
  }
  if (bodies.size > 1) bodies.delete('christian');
  const [first, ...others] = bodies;
  return first === undefined ? undefined : { kind: 'of', denominations: [first, ...others] };
}
