import { useStore } from 'zustand';
import type { CanvasView } from '../../canvas/view';
import type { Action } from './actions/action';
import type { Drawing } from './drawing';
import { CanvasMenu } from './gestures/CanvasMenu';
import { ActorSearch } from './keys/ActorSearch';
import { KeySheet } from './keys/KeySheet';
import { Palette } from './keys/Palette';

export interface OverlaysProps {
  readonly drawing: Drawing;
  readonly view: CanvasView | null;
  readonly actions: readonly Action[];
}

/** What lies over the screen until it is used or closed. */
export const Overlays = ({ drawing, view, actions }: OverlaysProps) => {
  const overlay = useStore(drawing.store, (state) => state.overlay);
  const close = () => drawing.store.setState({ overlay: null });
  return (
    <>
      <CanvasMenu drawing={drawing} actions={actions} />
      {overlay === 'palette' ? (
        <Palette drawing={drawing} view={view} actions={actions} onClose={close} />
      ) : null}
      {overlay === 'keys' ? <KeySheet actions={actions} onClose={close} /> : null}
      {overlay === 'search' ? <ActorSearch drawing={drawing} view={view} onClose={close} /> : null}
    </>
  );
};
