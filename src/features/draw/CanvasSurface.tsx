import { type RefObject, useMemo } from 'react';
import { useStore } from 'zustand';
import { MapCanvas, type MapCanvasHandlers } from '../../canvas/MapCanvas';
import { TAKES_KEYS } from '../../canvas/takesKeys';
import type { CanvasView } from '../../canvas/view';
import { useWords } from '../../i18n';
import { amountsOf } from '../../i18n/amounts';
import { useDimmed } from './arranging/focusing';
import { editText, textOf } from './backdrop/texts';
import { startNamingAt } from './canvasGestures';
import type { ConnectGesture } from './connecting';
import { insetsOf } from './covered';
import type { Drawing } from './drawing';
import { openMenu } from './gestures/menu';
import { snapChoice } from './gestures/snapChoice';
import { useContent } from './hooks';
import { openNetworkAt } from './networks/captions';

export interface CanvasSurfaceProps {
  readonly drawing: Drawing;
  readonly view: CanvasView | null;
  readonly connect: ConnectGesture;
  /** What the keys are heard on. */
  readonly surface: RefObject<HTMLDivElement | null>;
  /** What the canvas and its panels lie in. */
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly onReady: (view: CanvasView) => void;
}

/** Opens the field in which an actor or words on the map are written anew. */
export const startRename = (drawing: Drawing, id: string): void => {
  if (textOf(drawing, id)) editText(drawing, id);
  else drawing.store.setState({ naming: { what: 'rename', id } });
};

/** What the hand's gestures on the canvas mean. */
const handlersOf = ({ drawing, view, connect, surface }: CanvasSurfaceProps): MapCanvasHandlers => {
  const isConnecting = () => drawing.store.getState().connecting !== null;
  return {
    onTapEmpty: (at, hadSelection) => {
      if (isConnecting()) connect.tapEmpty();
      else if (!openNetworkAt(drawing, at) && !hadSelection) startNamingAt(drawing, view, at);
    },
    onTapActor: connect.tapActor,
    onRename: (id) => {
      if (!isConnecting()) startRename(drawing, id);
    },
    onMoved: drawing.move,
    onLink: drawing.link,
    onLinkToEmpty: (source, at) => startNamingAt(drawing, view, at, source),
    onMenu: (at, id) => {
      // the menu gives the focus back to where it came from
      surface.current?.focus({ preventScroll: true });
      openMenu(drawing, at, id);
    },
  };
};

/** The canvas that the map is drawn on; while it has the focus, single keys are commands. */
export const CanvasSurface = (props: CanvasSurfaceProps) => {
  const { drawing, view, connect, surface, stage, onReady } = props;
  const t = useWords('draw');
  const content = useContent(drawing);
  const { connecting, tool } = useStore(drawing.store);
  const { isOn: snaps } = useStore(snapChoice);
  const dimmed = useDimmed(drawing);
  const handlers = useMemo(
    () => handlersOf({ drawing, view, connect, surface, stage, onReady }),
    [drawing, view, connect, surface, stage, onReady],
  );
  return (
    <div
      ref={surface}
      className="canvas-keys"
      role="application"
      {...TAKES_KEYS}
      // Cytoscape keeps a press from moving the focus: the keys should go where the hand is.
      onPointerUp={({ currentTarget }) => {
        if (!drawing.store.getState().menuAt) currentTarget.focus({ preventScroll: true });
      }}
      aria-label={t('canvas', amountsOf(content))}
      aria-description={t('canvasKeys')}
    >
      <MapCanvas
        workshop={drawing.workshop}
        mapId={drawing.mapId}
        selection={drawing.selection}
        insets={() => insetsOf(stage.current)}
        onReady={onReady}
        handlers={handlers}
        tool={tool}
        snaps={snaps}
        hub={connecting?.source ?? null}
        dimmed={dimmed}
      />
    </div>
  );
};
