import { isKnown } from '../../domain/unknown.ts';
import type { Registry } from '../registry.ts';
import type { FindableSchool } from './school-finder.ts';

/** The schools of the registry as the finder takes them, in the order of `registry.schools`. */
export function findableSchools({ schools, authorityByCode }: Registry): readonly FindableSchool[] {
  return schools.map(({ urn, laestab, name, postcode, town, laCode }) => ({
    urn,
    laestab: isKnown(laestab) ? laestab : undefined,
    name,
    postcode,
    town: isKnown(town) ? town : undefined,
    authorityName: authorityByCode(laCode)?.name,
  }));
}
