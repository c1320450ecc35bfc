import { legalForm, type SchoolType } from '../domain/school-type.ts';

/** As much of a school as says which body decides for it. */
export type Governed = { readonly type: SchoolType };

/** The body that decides for the school: an academy's is a board of trustees. Written to stand inside a sentence. */
export function boardOf(school: Governed): 'governing body' | 'board of trustees' {
  return isAcademy(school) ? 'board of trustees' : 'governing body';
}

/** What the board gives due consideration to (DfE, Trust Partnerships, §2.3 ii, October 2021); an academy has no conversion before it. */
export function futureOf(school: Governed): { readonly considered: string; readonly notReplaced: string } {
  return isAcademy(school)
    ? { considered: 'moving into a trust, or merging', notReplaced: 'joining a trust' }
    : { considered: 'becoming an academy, or merging', notReplaced: 'conversion' };
}

function isAcademy({ type }: Governed): boolean {
  return legalForm(type) === 'academy';
}
