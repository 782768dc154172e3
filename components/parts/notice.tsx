import type { ReactNode } from 'react';
import css from './notice.module.css';

interface NoticeProps {
  tone: 'plain' | 'good' | 'warm' | 'danger';
  title: string;
  children?: ReactNode;
}

/** A sentence the user should read, with what can be done about it. */
export const Notice = ({ tone, title, children }: NoticeProps) => (
  <section className={`${css.notice} ${css[tone]}`} role={tone === 'danger' ? 'alert' : 'status'}>
    <h2 className={css.title}>{title}</h2>
    {children}
  </section>
);
