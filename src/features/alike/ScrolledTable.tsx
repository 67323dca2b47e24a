import type { ReactNode } from 'react';
import { REACHABLE } from '../../ui/reachable';

export interface ScrolledTableProps {
  readonly label: string;
  /** What the numbers are. */
  readonly caption: string;
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/** A table that may be wider and longer than the page; `head` is its row of headings, `children` are its rows. */
export const ScrolledTable = ({ label, caption, head, children }: ScrolledTableProps) => (
  <section className="alike-table" aria-label={label} {...REACHABLE}>
    <table className="tabular">
      <caption>{caption}</caption>
      <thead>{head}</thead>
      <tbody>{children}</tbody>
    </table>
  </section>
);
