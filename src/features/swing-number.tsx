import type { ComponentProps, ReactNode } from 'react';
import { inPercent } from '../matching/wording.ts';
import { cx } from '../ui/cx.ts';
import { NumberField } from '../ui/number-field.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './swing-number.module.css';

type SwingNumberProps = Pick<
  ComponentProps<typeof NumberField>,
  'name' | 'label' | 'error' | 'onBlur' | 'ref'
> & {
  /** What the number is about: the slider's name. */
  readonly about: string;
  readonly text: string;
  /** The text as a number from 0 to 100; null while it is none. The slider then stands at its lower end. */
  readonly value: number | null;
  /** Share of all weight, 0 to 1; null while it cannot be worked out. */
  readonly share: number | null;
  readonly onText: (text: string) => void;
};

/** A number from 0 to 100, typed or set with a slider, and the share of the weight that it comes to. */
export function SwingNumber({ about, text, value, share, onText, ...field }: SwingNumberProps) {
  return (
    <>
      <NumberField {...field} value={text} onChange={(event) => onText(event.target.value)} />
      <div>
        <input
          type="range"
          className={cx(styles.slider)}
          aria-label={`${about}, as a slider`}
          min={0}
          max={100}
          step={1}
          value={value === null ? 0 : value}
          onChange={(event) => onText(event.target.value)}
        />
      </div>
      <p className={cx(styles.share)}>
        <span className={cx(styles.figure)}>
          {share === null ? 'share not known' : `${inPercent(share)} of the weight`}
        </span>
      </p>
    </>
  );
}

type WordedSwingProps = Omit<SwingNumberProps, 'label'> & { readonly children?: ReactNode };

/** A swing number beside the words that say what it is about. */
export function WordedSwing({ children, ...number }: WordedSwingProps) {
  const label = (
    <>
      <VisuallyHidden>{number.about}: </VisuallyHidden>0 to 100
    </>
  );
  return (
    <div className={cx(styles.swing)}>
      <div className={cx(styles.words)}>{children}</div>
      <div className={cx(styles.controls)}>
        <SwingNumber {...number} label={label} />
      </div>
    </div>
  );
}
