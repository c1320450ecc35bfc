import { type ComponentProps, useId } from 'react';
import { buttonClass } from './button.tsx';
import { cx } from './cx.ts';
import styles from './file-button.module.css';

type FileButtonProps = Omit<ComponentProps<'input'>, 'className' | 'type' | 'id' | 'children'> & {
  readonly children: string;
};

/** A real file input, drawn as a button. */
export function FileButton({ children, ...input }: FileButtonProps) {
  const id = useId();
  return (
    <span className={cx(styles.wrap)}>
      <input {...input} type="file" id={id} className={cx(styles.input)} />
      <label htmlFor={id} className={cx(buttonClass('secondary'), styles.label)}>
        {children}
      </label>
    </span>
  );
}
