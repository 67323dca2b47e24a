import { type ReactNode, useState } from 'react';

export interface FoldProps {
  /** What is folded away; may be a heading. */
  readonly summary: ReactNode;
  readonly startsOpen?: boolean;
  /** What is inside is made when it is first opened: for long lists that few look into. */
  readonly isLazy?: boolean;
  readonly children: ReactNode;
}

/** A part that can be folded away. */
export const Fold = ({ summary, startsOpen = false, isLazy = false, children }: FoldProps) => {
  const [isMade, setMade] = useState(startsOpen || !isLazy);
  return (
    <details
      className="fold"
      open={startsOpen}
      onToggle={({ currentTarget: { open } }) => open && setMade(true)}
    >
      <summary>{summary}</summary>
      {isMade ? children : null}
    </details>
  );
};
