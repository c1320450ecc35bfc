import { defineConstraint } from '../define-constraint.ts';
import { inKm, kmFigure } from '../wording.ts';

/** The school's own limit on the distance to the trust's nearest school, kilometres, the limit itself allowed. */
export const furthestDistance = defineConstraint({
  id: 'furthest-distance',
  label: 'Furthest distance',
  lift: 'own',
  applies: ({ answers }) => answers.limits.furthestKm !== 'no-limit',
  find: ({ enquiry: { answers }, nearestKm }) => {
    const { furthestKm } = answers.limits;
    if (furthestKm === 'no-limit') return undefined;
    const justOver = nearestKm > furthestKm && kmFigure(nearestKm) === kmFigure(furthestKm);
    return {
      state: nearestKm <= furthestKm ? 'pass' : 'fail',
      reason: `Its nearest school is ${justOver ? 'just over ' : ''}${inKm(nearestKm)} away; your limit is ${inKm(furthestKm)}.`,
    };
  },
});
