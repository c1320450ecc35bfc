import { useFormContext } from 'react-hook-form';
import { printedShares } from '../../../matching/weight-shares.ts';
import { counted } from '../../../matching/wording.ts';
import { cx } from '../../../ui/cx.ts';
import { Details } from '../../../ui/details.tsx';
import type { DrawFieldProps } from '../draw-field.tsx';
import { FieldBlock } from '../field-block.tsx';
import type { FormValues, Swing } from '../fields/field.ts';
import { messageFor } from '../flatten-errors.ts';
import { QuickStart } from './quick-start.tsx';
import { SwingControl } from './swing-control.tsx';
import styles from './swings-input.module.css';
import { useWeightShares } from './use-weight-shares.ts';

/** So many end points are shown at once. */
const MOST_ENDS = 3;

/** Asks, consideration by consideration, what the step from its poor end to its good end is worth; shows the shares meanwhile. */
export function SwingsInput({ name, spec, errors }: DrawFieldProps<'swings'>) {
  const { setValue } = useFormContext<FormValues>();
  const shares = useWeightShares();
  const printed = Object.entries(shares === null ? {} : printedShares(shares.considerations));
  const setSwings = (swings: Readonly<Record<string, number>>) => {
    for (const [id, swing] of Object.entries(swings)) setValue(`${name}.${id}`, String(swing));
  };
  return (
    <>
      <QuickStart name={name} swings={spec.swings} onSet={setSwings} />
      <FieldBlock id={name} legend={spec.legend} error={messageFor(errors, name)}>
        {spec.swings.map((swing) => (
          <SwingControl
            key={swing.id}
            name={`${name}.${swing.id}`}
            label={swing.label}
            error={messageFor(errors, `${name}.${swing.id}`)}
            share={printed.find(([id]) => id === swing.id)?.[1] ?? null}
          >
            <EndPoints swing={swing} />
          </SwingControl>
        ))}
      </FieldBlock>
    </>
  );
}

function EndPoints({ swing: { label, endPoints, silent } }: { readonly swing: Swing }) {
  return (
    <>
      <h3>{label}</h3>
      {silent ? (
        <p>You have no preference here, so it does not count, whatever its number.</p>
      ) : (
        <>
          <Ends endPoints={endPoints.slice(0, MOST_ENDS)} />
          {endPoints.length > MOST_ENDS && (
            <Details
              summary={`and ${counted(endPoints.length - MOST_ENDS, 'more part', 'more parts')} that count less`}
            >
              <Ends endPoints={endPoints.slice(MOST_ENDS)} />
            </Details>
          )}
        </>
      )}
    </>
  );
}

function Ends({ endPoints }: Pick<Swing, 'endPoints'>) {
  return (
    <ul className={cx(styles.ends)}>
      {endPoints.map(({ worst, best }) => (
        <li key={`${worst} ${best}`}>
          <span>
            <span className={cx(styles.end)}>From a trust that</span> {worst}
          </span>
          <span>
            <span className={cx(styles.end)}>to one that</span> {best}
          </span>
        </li>
      ))}
    </ul>
  );
}
