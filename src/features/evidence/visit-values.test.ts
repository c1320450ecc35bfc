import { expect, test } from 'vitest';
import { aDate } from '../../../tests/builders/a-school.ts';
import { aTrust } from '../../../tests/builders/a-trust.ts';
import { ELSEWHERE, type VisitValues, visitSchema } from './visit-values.ts';

const schema = visitSchema({ trust: aTrust(), schools: [] }, aDate('2026-03-02'));
const visit = (differs: Partial<VisitValues>) =>
  schema.safeParse({
    school: ELSEWHERE,
    elsewhere: 'The office',
    state: 'done',
    on: '2026-03-02',
    chosenBy: '',
    who: '',
    seen: '',
    ...differs,
  });

test('a visit that took place lies no later than today; one that is planned may', () => {
  expect(visit({}).success).toBe(true);
  expect(visit({ state: 'planned', on: '2026-04-01' }).success).toBe(true);
  const late = visit({ on: '2026-03-03' });
  expect(late.error?.issues.map(({ path }) => path)).toEqual([['on']]);
});
