// The looks of the parts first: how the screen arranges them on small ones comes after and wins.
import './legend.css';
import './panels.css';
import './draw.css';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { PressEvent } from 'react-aria-components';
import { useStore } from 'zustand';
import { MapCanvas, type MapCanvasHandlers } from '../../canvas/MapCanvas';
import { TAKES_KEYS } from '../../canvas/takesKeys';
import type { CanvasView } from '../../canvas/view';
import { useWords } from '../../i18n';
import { amountsOf } from '../../i18n/amounts';
import type { OpenWorkshop } from '../../state/library';
import type { Saving } from '../../state/saving';
import { select } from '../../state/selection';
import { focusOn } from '../../ui/focus';
import { useKeys } from '../../ui/useKeys';
import { drawActions } from './actions';
import { BackdropPanel } from './backdrop/BackdropPanel';
import { centreOf, freePlaceIn, startNamingAt } from './canvasGestures';
import { type ConnectGesture, connectGesture } from './connecting';
import { insetsOf, useUncovered, WIDE } from './covered';
import type { Drawing } from './drawing';
import { LineEntry } from './entry/LineEntry';
import { CanvasMenu } from './gestures/CanvasMenu';
import { SelectionBar } from './gestures/SelectionBar';
import { useContent } from './hooks';
import { Inspector } from './inspector/Inspector';
import { ActorSearch } from './keys/ActorSearch';
import { KeySheet } from './keys/KeySheet';
import { Palette } from './keys/Palette';
import { Legend } from './Legend';
import { CanvasNaming } from './naming/CanvasNaming';
import { NetworksPanel } from './networks/NetworksPanel';
import { ListPanel, NEW_ACTOR_FIELD } from './outline/ListPanel';
import { ConnectHint, EmptyHint, ToolBar, ZoomTools } from './Tools';
import { TopBar } from './TopBar';

export interface CanvasScreenProps {
  readonly open: OpenWorkshop;
  readonly drawing: Drawing;
  readonly saving: Saving;
  readonly sendButton?: ReactNode;
  readonly tray?: ReactNode;
}

/** Presses that come from a keyboard or a screen reader. */
const BY_KEY: ReadonlySet<string> = new Set(['keyboard', 'virtual']);

/** A selection of what has just been undone or deleted elsewhere would leave an empty inspector. */
const useLivingSelection = (drawing: Drawing): void => {
  const content = useContent(drawing);
  useEffect(() => {
    const here = new Set([...content.actors, ...content.links].map(({ id }) => id));
    const still = [...drawing.selection.getState().ids].filter((id) => here.has(id));
    select(drawing.selection, still);
  }, [content, drawing]);
};

const rename = (drawing: Drawing, id: string): void =>
  drawing.store.setState({ naming: { what: 'rename', id } });

/** What the hand's gestures on the canvas mean. */
const handlersOf = (
  drawing: Drawing,
  view: CanvasView | null,
  connect: ConnectGesture,
): MapCanvasHandlers => {
  const isConnecting = () => drawing.store.getState().connecting !== null;
  return {
    onTapEmpty: (at, hadSelection) => {
      if (isConnecting()) connect.tapEmpty();
      else if (!hadSelection) startNamingAt(drawing, view, at);
    },
    onTapActor: (id) => connect.tapActor(id),
    onRename: (id) => {
      if (!isConnecting()) rename(drawing, id);
    },
    onMoved: (places) => drawing.move(places),
    onLink: (source, target) => drawing.link(source, target),
    onLinkToEmpty: (source, at) => startNamingAt(drawing, view, at, source),
  };
};

/** Drawing on the canvas: it is the page, tools float above it. */
export const CanvasScreen = ({ open, drawing, saving, sendButton, tray }: CanvasScreenProps) => {
  const t = useWords('draw');
  const { workshop, undo } = open;
  const [view, setView] = useState<CanvasView | null>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const [legendOpen, setLegendOpen] = useState(false);
  const content = useContent(drawing);
  const connecting = useStore(drawing.store, (state) => state.connecting);
  const panel = useStore(drawing.store, (state) => state.panel);
  const overlay = useStore(drawing.store, (state) => state.overlay);
  const listOpen = panel === 'outline';
  const closePanel = () => drawing.store.setState({ panel: null });
  const closeOverlay = () => drawing.store.setState({ overlay: null });
  const side = useRef<HTMLDivElement>(null);
  useUncovered(drawing, view);
  useLivingSelection(drawing);

  const connect = useMemo(() => connectGesture(drawing), [drawing]);
  const freePlace = () => freePlaceIn(drawing, view);

  const toggleList = ({ pointerType }: PressEvent) => {
    drawing.store.setState({ panel: listOpen ? null : 'outline' });
    // Whoever opens it by key goes on by key; a finger would not want the keyboard on the screen at once.
    if (!listOpen && BY_KEY.has(pointerType)) focusOn(NEW_ACTOR_FIELD);
  };

  const actions = drawActions({
    drawing,
    undo,
    startNaming: () => startNamingAt(drawing, view, freePlace()),
    startRename: (id) => rename(drawing, id),
    toggleConnect: connect.toggle,
    view,
    letGo: () => {
      connect.stop();
      select(drawing.selection, []);
    },
  });
  useKeys((event) => {
    const onCanvas = event.target instanceof Element && event.target.closest('.canvas-keys') !== null;
    const action = actions.find((one) => (onCanvas || one.anywhere) && one.keyTest?.(event));
    if (!action) return;
    event.preventDefault();
    action.perform(event);
  });

  const description = t('canvas', amountsOf(content));

  return (
    <div className="draw">
      <TopBar
        open={open}
        drawing={drawing}
        saving={saving}
        actions={actions}
        sendButton={sendButton}
        listOpen={listOpen}
        onToggleList={toggleList}
        onShowKinds={matchMedia(WIDE).matches ? undefined : () => setLegendOpen(true)}
      />
      <div className="draw-stage">
        <div
          ref={canvas}
          className="canvas-keys"
          role="application"
          {...TAKES_KEYS}
          // Cytoscape keeps a press from moving the focus: the keys should go where the hand is.
          onPointerUp={(event) => event.currentTarget.focus({ preventScroll: true })}
          aria-label={description}
          aria-description={t('canvasKeys')}
        >
          <MapCanvas
            workshop={workshop}
            mapId={drawing.mapId}
            selection={drawing.selection}
            insets={() => insetsOf(side.current)}
            onReady={setView}
            handlers={handlersOf(drawing, view, connect)}
          />
        </div>
        {view ? (
          <CanvasNaming
            drawing={drawing}
            view={view}
            onEnd={() => canvas.current?.focus({ preventScroll: true })}
          />
        ) : null}
        <EmptyHint drawing={drawing} onStart={() => startNamingAt(drawing, view, centreOf(view))} />
        <Legend drawing={drawing} open={legendOpen} onClose={() => setLegendOpen(false)} />
        <div ref={side} className="draw-side">
          {connecting ? null : (
            <Inspector
              drawing={drawing}
              onConnect={connect.startFrom}
              onRename={(id) => rename(drawing, id)}
              onRemove={() => actions.find(({ id }) => id === 'delete')?.perform()}
            />
          )}
          {listOpen ? (
            <ListPanel drawing={drawing} undo={undo} freePlace={freePlace} onClose={closePanel} />
          ) : null}
          {panel === 'networks' ? <NetworksPanel drawing={drawing} onClose={closePanel} /> : null}
          {panel === 'backdrop' ? <BackdropPanel drawing={drawing} onClose={closePanel} /> : null}
          {tray ? <div className="draw-tray panel">{tray}</div> : null}
        </div>
        <ConnectHint drawing={drawing} onDone={connect.stop} />
        <SelectionBar drawing={drawing} actions={actions} />
        <ToolBar drawing={drawing} actions={actions} />
        <LineEntry drawing={drawing} view={view} />
        <ZoomTools view={view} />
        <CanvasMenu drawing={drawing} actions={actions} />
        {overlay === 'palette' ? <Palette actions={actions} onClose={closeOverlay} /> : null}
        {overlay === 'keys' ? <KeySheet actions={actions} onClose={closeOverlay} /> : null}
        {overlay === 'search' ? <ActorSearch drawing={drawing} view={view} onClose={closeOverlay} /> : null}
      </div>
    </div>
  );
};
