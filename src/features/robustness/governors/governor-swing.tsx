import type { SwingQuestion } from '../../../matching/swing-questions.ts';
import { cx } from '../../../ui/cx.ts';
import { WordedSwing } from '../../swing-number.tsx';
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
  return (
    <WordedSwing
      name={numberField(id)}
      about={label}
      error={error}
      text={text}
      value={parseSwing(text)}
      share={share}
      onText={onText}
    >
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
    </WordedSwing>
  );
}
