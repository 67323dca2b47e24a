// The looks of the parts first: how the screen arranges them on small ones comes after and wins.
import './legend.css';
import './dock.css';
import './panels.css';
import './draw.css';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
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
import type { Action } from './actions/action';
import { FocusChip } from './arranging/FocusChip';
import { stopFocus, useDimmed } from './arranging/focusing';
import { PicturePlacing } from './backdrop/PicturePlacing';
import { editText, textOf } from './backdrop/texts';
import { centreOf, freePlaceIn, startNamingAt } from './canvasGestures';
import { type ConnectGesture, connectGesture } from './connecting';
import { insetsOf, useUncovered } from './covered';
import { Dock } from './Dock';
import type { Drawing } from './drawing';
import { LineEntry } from './entry/LineEntry';
import { type FittedView, fittedView, usePanelChanges, useRoomChanges } from './fitting';
import { openMenu } from './gestures/menu';
import { SelectionBar } from './gestures/SelectionBar';
import { snapChoice } from './gestures/snapChoice';
import { useClipboardKeys } from './gestures/useClipboardKeys';
import { useContent } from './hooks';
import { Legend } from './Legend';
import { CanvasNaming } from './naming/CanvasNaming';
import { openNetworkAt } from './networks/captions';
import { Overlays } from './Overlays';
import { SpokenMap } from './outline/SpokenMap';
import { NEW_ACTOR_FIELD } from './outline/showOutline';
import { SidePanels } from './SidePanels';
import { ConnectHint, EmptyHint, ToolBar, ZoomTools } from './Tools';
import { TopBar } from './TopBar';
import { useTelling } from './telling/useTelling';
import { useLegend } from './useLegend';

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
    const here = new Set([...content.actors, ...content.links, ...content.texts].map(({ id }) => id));
    const still = [...drawing.selection.getState().ids].filter((id) => here.has(id));
    select(drawing.selection, still);
  }, [content, drawing]);
};

const rename = (drawing: Drawing, id: string): void => {
  if (textOf(drawing, id)) editText(drawing, id);
  else drawing.store.setState({ naming: { what: 'rename', id } });
};

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
      else if (!openNetworkAt(drawing, at) && !hadSelection) startNamingAt(drawing, view, at);
    },
    onTapActor: (id) => connect.tapActor(id),
    onRename: (id) => {
      if (!isConnecting()) rename(drawing, id);
    },
    onMoved: (places) => drawing.move(places),
    onLink: (source, target) => drawing.link(source, target),
    onLinkToEmpty: (source, at) => startNamingAt(drawing, view, at, source),
    onMenu: (at, id) => openMenu(drawing, at, id),
  };
};

/** Drawing on the canvas: it is the page, tools float above it. */
export const CanvasScreen = ({ open, drawing, saving, sendButton, tray }: CanvasScreenProps) => {
  const t = useWords('draw');
  const { workshop, undo } = open;
  const [view, setView] = useState<FittedView | null>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const legend = useLegend(view);
  const content = useContent(drawing);
  const { isOn: snaps } = useStore(snapChoice);
  const { connecting, tool, panel } = useStore(drawing.store);
  const dimmed = useDimmed(drawing);
  const listOpen = panel === 'outline';
  const onReady = useCallback((ready: CanvasView) => setView(fittedView(ready)), []);
  useUncovered(drawing, view);
  useRoomChanges(view, stage);
  usePanelChanges(view, drawing);
  useLivingSelection(drawing);
  useTelling(drawing);
  useClipboardKeys(drawing, view, undo);

  const connect = useMemo(() => connectGesture(drawing), [drawing]);

  const toggleList = ({ pointerType }: PressEvent) => {
    drawing.store.setState({ panel: listOpen ? null : 'outline' });
    // Whoever opens it by key goes on by key; a finger would not want the keyboard on the screen at once.
    if (!listOpen && BY_KEY.has(pointerType)) focusOn(NEW_ACTOR_FIELD);
  };

  const actions = drawActions({
    drawing,
    undo,
    startNaming: () => startNamingAt(drawing, view, freePlaceIn(drawing, view)),
    startRename: (id) => rename(drawing, id),
    toggleConnect: connect.toggle,
    view,
    letGo: () => {
      connect.stop();
      drawing.store.setState({ tool: 'one' });
      stopFocus(drawing);
      select(drawing.selection, []);
    },
  });
  useKeys((event) => {
    const onCanvas = event.target instanceof Element && event.target.closest('.canvas-keys') !== null;
    // what lies over the screen has keys of its own
    if (event.target instanceof Element && event.target.closest('.overlay')) return;
    const isMeant = (one: Action) => (onCanvas || one.anywhere) && one.keyTest?.(event);
    const action = actions.find((one) => isMeant(one) && (one.isEnabled?.() ?? true));
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
        onShowKinds={legend.isOpen ? undefined : legend.toggle}
      />
      <div className="draw-stage" ref={stage}>
        <div
          ref={canvas}
          className="canvas-keys"
          role="application"
          {...TAKES_KEYS}
          // Cytoscape keeps a press from moving the focus: the keys should go where the hand is.
          onPointerUp={({ currentTarget }) => {
            if (!drawing.store.getState().menuAt) currentTarget.focus({ preventScroll: true });
          }}
          aria-label={description}
          aria-description={t('canvasKeys')}
        >
          <MapCanvas
            workshop={workshop}
            mapId={drawing.mapId}
            selection={drawing.selection}
            insets={() => insetsOf(stage.current)}
            onReady={onReady}
            handlers={handlersOf(drawing, view, connect)}
            tool={tool}
            snaps={snaps}
            hub={connecting?.source ?? null}
            dimmed={dimmed}
          />
        </div>
        {listOpen ? null : <SpokenMap drawing={drawing} />}
        {view ? (
          <CanvasNaming
            drawing={drawing}
            view={view}
            onEnd={() => canvas.current?.focus({ preventScroll: true })}
          />
        ) : null}
        <EmptyHint drawing={drawing} onStart={() => startNamingAt(drawing, view, centreOf(view))} />
        <Legend drawing={drawing} isOpen={legend.isOpen} onToggle={legend.toggle} />
        {view ? <PicturePlacing drawing={drawing} view={view} /> : null}
        <SidePanels
          drawing={drawing}
          undo={undo}
          view={view}
          actions={actions}
          onConnect={connect.startFrom}
          onRename={(id) => rename(drawing, id)}
          tray={tray}
        />
        <FocusChip drawing={drawing} />
        <ConnectHint drawing={drawing} onDone={connect.stop} />
        <SelectionBar drawing={drawing} actions={actions} />
        <ZoomTools view={view} />
        <Dock>
          <ToolBar drawing={drawing} actions={actions} />
          <LineEntry drawing={drawing} view={view} />
        </Dock>
        <Overlays drawing={drawing} view={view} actions={actions} />
      </div>
    </div>
  );
};
