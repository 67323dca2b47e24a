import type { ReactNode } from 'react';

export interface FoldProps {
  /** What is folded away; may be a heading. */
  readonly summary: ReactNode;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** A part that can be folded away. */
export const Fold = ({ summary, startsOpen = false, children }: FoldProps) => (
  <details className="fold" open={startsOpen}>
    <summary>{summary}</summary>
    {children}
  </details>
);
