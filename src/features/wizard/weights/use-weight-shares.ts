import { useContext } from 'react';
import { useWatch } from 'react-hook-form';
import { CRITERIA } from '../../../matching/criteria/index.ts';
import { type WeightShares, weightShares } from '../../../matching/weight-shares.ts';
import type { FormValues } from '../fields/field.ts';
import { readShares, readSwings } from '../fields/swings-field.ts';
import { StepContextContext } from '../step-context.ts';
import { shareGroupsOf } from '../steps/weights.ts';

/** The shares that the numbers in the form give at this moment; null while they cannot be read or are all 0. */
export function useWeightShares(): WeightShares | null {
  const context = useContext(StepContextContext);
  const [considerations, criteria] = useWatch<FormValues, ['considerations', 'criteria']>({
    name: ['considerations', 'criteria'],
  });
  const swings = readSwings(considerations);
  if (context === null || swings === null) return null;
  return weightShares(CRITERIA, context, {
    considerations: swings,
    criteria: readShares(criteria, shareGroupsOf(CRITERIA, context)),
  });
}
