import { Details } from '../../../ui/details.tsx';
import type { DrawFieldProps } from '../draw-field.tsx';
import { FieldBlock } from '../field-block.tsx';
import { messageFor } from '../flatten-errors.ts';
import { SwingControl } from './swing-control.tsx';
import { useWeightShares } from './use-weight-shares.ts';

/** Shares out a consideration's weight among its criteria; folded away, since the defaults do for most. */
export function SharesInput({ name, spec, errors }: DrawFieldProps<'shares'>) {
  const shares = useWeightShares();
  const several = spec.groups.filter(
    ({ criteria }) => criteria.filter(({ silence }) => silence === undefined).length > 1,
  );
  return (
    <FieldBlock
      id={name}
      legend={spec.legend}
      hint="Optional. Each consideration has several parts; here you can say which of them matters more. The numbers compare only within one consideration."
      error={messageFor(errors, name)}
    >
      {several.map(({ label, criteria }) => (
        <Details
          key={label}
          summary={label}
          open={criteria.some(({ id }) => messageFor(errors, `${name}.${id}`) !== undefined)}
        >
          {criteria.map((criterion) =>
            criterion.silence === undefined ? (
              <SwingControl
                key={criterion.id}
                name={`${name}.${criterion.id}`}
                label={criterion.label}
                error={messageFor(errors, `${name}.${criterion.id}`)}
                share={shares?.criteria[criterion.id] ?? null}
              >
                <h4>{criterion.label}</h4>
                <p>{criterion.question}</p>
              </SwingControl>
            ) : (
              <p key={criterion.id}>
                {criterion.label}: does not count. {criterion.silence}
              </p>
            ),
          )}
        </Details>
      ))}
    </FieldBlock>
  );
}
