import { type ReactNode, useLayoutEffect, useRef } from 'react';
import css from './notice.module.css';

interface NoticeProps {
  tone: 'plain' | 'good' | 'warm' | 'danger';
  title: string;
  /** What can be done about it in one step, beside the title. */
  action?: ReactNode;
  /** It answers what the user just did; where what they did it with is gone, reading goes on here. */
  takesFocus?: boolean;
  children?: ReactNode;
}

/** A sentence the user should read, with what can be done about it. */
export function Notice({ tone, title, action, takesFocus = false, children }: NoticeProps) {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (takesFocus && document.activeElement === document.body) box.current?.focus();
  }, [takesFocus]);
  return (
    <section
      ref={box}
      className={`${css.notice} ${css[tone]}`}
      role={tone === 'danger' ? 'alert' : 'status'}
      tabIndex={takesFocus ? -1 : undefined}
    >
      <div className={css.head}>
        <h2 className={css.title}>{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}
