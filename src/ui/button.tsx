import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { cx } from './cx.ts';

const BUTTON_LOOKS = ['primary', 'secondary', 'quiet'] as const;
export type ButtonLook = (typeof BUTTON_LOOKS)[number];

/** Class names of a look, for anchors and file inputs that are drawn as buttons. */
export function buttonClass(look: ButtonLook, small = false): string {
  return cx(styles.button, styles[look], small && styles.small);
}

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & {
  readonly look?: ButtonLook;
  readonly small?: boolean;
};

/** A button; `type` is "button" unless told. `quiet` looks like a link. */
export function Button({ look = 'primary', small = false, type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={buttonClass(look, small)} />;
}
