import { type ComponentProps, useId } from 'react';
import { buttonClass } from './button.tsx';
import { cx } from './cx.ts';
import styles from './file-button.module.css';

type FileButtonProps = Omit<ComponentProps<'input'>, 'className' | 'type' | 'id' | 'children'> & {
  readonly children: string;
  /** Why the chosen file was refused; announced when it appears. */
  readonly error?: string | undefined;
};

/** A real file input, drawn as a button. */
export function FileButton({ children, error, ...input }: FileButtonProps) {
  const id = useId();
  const errorId = `${id}-error`;
  return (
    <>
      <span className={cx(styles.wrap)}>
        <input
          {...input}
          type="file"
          id={id}
          className={cx(styles.input)}
          aria-describedby={error === undefined ? undefined : errorId}
        />
        <label htmlFor={id} className={cx(buttonClass('secondary'), styles.label)}>
          {children}
        </label>
      </span>
      <div role="alert" id={errorId} className={cx(styles.alert)}>
        {error !== undefined && <p className={cx(styles.error)}>{error}</p>}
      </div>
    </>
  );
}
