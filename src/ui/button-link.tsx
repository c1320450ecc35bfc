import type { ComponentProps } from 'react';
import { type ButtonLook, buttonClass } from './button.tsx';

type ButtonLinkProps = Omit<ComponentProps<'a'>, 'className' | 'href'> & {
  readonly href: string;
  readonly look?: ButtonLook;
  readonly small?: boolean;
};

/** A link to another page, drawn as a button. */
export function ButtonLink({ look = 'primary', small = false, ...rest }: ButtonLinkProps) {
  return <a {...rest} className={buttonClass(look, small)} />;
}
