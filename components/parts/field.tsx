import { type ReactNode, useId } from 'react';
import css from './field.module.css';

interface FieldProps {
  label: string;
  /** A line under the label, read out with it. */
  help?: string | undefined;
  /** Label and control side by side, where one line is enough for both. */
  inline?: boolean;
  children: (ids: { id: string; 'aria-describedby': string | undefined }) => ReactNode;
}

/** A label, its help, and the control they belong to. */
export function Field({ label, help, inline, children }: FieldProps) {
  const id = useId();
  const helpId = `${id}-help`;
  return (
    <div className={`${css.field} ${inline ? css.inline : ''}`}>
      <label htmlFor={id} className={css.label}>
        {label}
      </label>
      {help && (
        <p id={helpId} className={css.help}>
          {help}
        </p>
      )}
      {children({ id, 'aria-describedby': help ? helpId : undefined })}
    </div>
  );
}
