import type { SwingQuestion } from '../../../matching/swing-questions.ts';
import { inPercent } from '../../../matching/wording.ts';
import { cx } from '../../../ui/cx.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { parseSwing } from '../parse-swing.ts';
import styles from './governors.module.css';
import { numberField } from './read-governor.ts';

/** So many pairs of end points say what a number is about. */
const MOST_ENDS = 2;

type GovernorSwingProps = {
  readonly question: SwingQuestion;
  readonly text: string;
  readonly error: string | undefined;
  /** Share of all weight, 0 to 1; null while it cannot be worked out. */
  readonly share: number | null;
  readonly onText: (text: string) => void;
};

/** One consideration: what its number is about, the number, typed or set with a slider, and the share that it comes to. */
export function GovernorSwing({ question, text, error, share, onText }: GovernorSwingProps) {
  const { id, label, endPoints, silent } = question;
  const value = parseSwing(text);
  return (
    <div className={cx(styles.swing)}>
      <div className={cx(styles.words)}>
        <h3>{label}</h3>
        {silent ? (
          <p>The board has no preference here, so it does not count at present, whatever its number.</p>
        ) : (
          <ul className={cx(styles.ends)}>
            {endPoints.slice(0, MOST_ENDS).map(({ worst, best }) => (
              <li key={`${worst} ${best}`}>
                From a trust that {worst} to one that {best}
              </li>
            ))}
            {endPoints.length > MOST_ENDS && <li>and {endPoints.length - MOST_ENDS} more that count less</li>}
          </ul>
        )}
      </div>
      <div className={cx(styles.controls)}>
        <NumberField
          name={numberField(id)}
          label={
            <>
              <VisuallyHidden>{label}: </VisuallyHidden>0 to 100
            </>
          }
          value={text}
          onChange={(event) => onText(event.target.value)}
          error={error}
        />
        <input
          type="range"
          className={cx(styles.slider)}
          aria-label={`${label}, as a slider`}
          min={0}
          max={100}
          step={1}
          value={value === null ? 0 : value}
          onChange={(event) => onText(event.target.value)}
        />
        <p className={cx(styles.share)}>
          {share === null ? 'share not known yet' : `${inPercent(share)} of the weight`}
        </p>
      </div>
    </div>
  );
}
