import type { ComponentProps } from 'react';
import css from './button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  /** A key that does the same, shown beside the words. */
  hint?: string;
}

export const Button = ({ kind = 'plain', hint, className, children, ...rest }: ButtonProps) => (
  <button type="button" className={`${css.button} ${css[kind]} ${className ?? ''}`} {...rest}>
    {children}
    {hint && (
      <span className={css.hint} aria-hidden="true">
        {hint}
      </span>
    )}
  </button>
);
