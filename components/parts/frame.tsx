import type { ReactNode } from 'react';
import css from './frame.module.css';

/** A popup screen: what it is about, what to do, and where else to go. */
export const Frame = ({ tools, children }: { tools: ReactNode; children: ReactNode }) => (
  <main className={css.frame}>
    <div className={css.tools}>{tools}</div>
    {children}
  </main>
);
