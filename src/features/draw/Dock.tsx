import type { ReactNode } from 'react';

/** What stands above the dock keeps clear of it, however high it is. */
const tellHeight = (dock: HTMLElement | null): (() => void) | undefined => {
  if (!dock) return undefined;
  const observer = new ResizeObserver(() => {
    dock.parentElement?.style.setProperty('--dock', `${dock.offsetHeight}px`);
  });
  observer.observe(dock);
  return () => observer.disconnect();
};

/** What one draws with, at the bottom where a thumb reaches it: the entry line and the tools. */
export const Dock = ({ children }: { readonly children: ReactNode }) => (
  <div className="draw-dock panel" ref={tellHeight}>
    {children}
  </div>
);
