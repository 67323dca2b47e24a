import { type ReactNode, useCallback } from 'react';

/** One stage of sending; takes the focus when what had it went with the stage before. */
export const StagePane = ({ children }: { readonly children: ReactNode }) => {
  const takeFocus = useCallback((pane: HTMLDivElement | null) => {
    const dialog = pane?.closest('[role=dialog]');
    if (!dialog?.contains(document.activeElement)) pane?.focus();
  }, []);
  return (
    <div className="send-stage" tabIndex={-1} ref={takeFocus}>
      {children}
    </div>
  );
};
