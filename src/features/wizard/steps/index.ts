import { churchSchoolsStep, faithStep } from './faith.ts';
import { distanceStep, typeStep } from './geography.ts';
import { decisionsStep, localBoardStep } from './governance.ts';
import { limitsStep } from './limits.ts';
import { moneyStep } from './money.ts';
import { rightsStep } from './rights.ts';
import { sizeStep } from './size.ts';
import { keepStep, valuesStep } from './vision.ts';
import { weightsStep } from './weights.ts';

/** Every step that holds answers, in the order in which they are asked. To add one: define it, and a line here. */
export const STEPS = [
  rightsStep,
  valuesStep,
  keepStep,
  distanceStep,
  typeStep,
  sizeStep,
  faithStep,
  churchSchoolsStep,
  decisionsStep,
  localBoardStep,
  moneyStep,
  limitsStep,
  weightsStep,
] as const;

export type StepId = (typeof STEPS)[number]['id'];
