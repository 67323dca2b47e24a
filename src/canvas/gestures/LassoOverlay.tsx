import { useStore } from 'zustand';
import type { LassoStore } from './lasso';

/** The line being drawn around things. */
export const LassoOverlay = ({ lasso }: { readonly lasso: LassoStore }) => {
  const { line } = useStore(lasso);
  if (!line) return null;
  return (
    <svg className="link-overlay" aria-hidden="true">
      <polygon className="lasso-line" points={line.map(({ x, y }) => `${x},${y}`).join(' ')} />
    </svg>
  );
};
