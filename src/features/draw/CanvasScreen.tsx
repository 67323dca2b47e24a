// The looks of the parts first: how the screen arranges them on small ones comes after and wins.
import './legend.css';
import './dock.css';
import './panels.css';
import './draw.css';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { PressEvent } from 'react-aria-components';
import { useStore } from 'zustand';
import type { CanvasView } from '../../canvas/view';
import type { OpenWorkshop } from '../../state/library';
import type { Saving } from '../../state/saving';
import { select } from '../../state/selection';
import { focusOn } from '../../ui/focus';
import { useKeptFocus } from '../../ui/useKeptFocus';
import { useActions } from './actions/useActions';
import { FocusChip } from './arranging/FocusChip';
import { stopFocus } from './arranging/focusing';
import { SameQuestion } from './asking/SameQuestion';
import { PicturePlacing } from './backdrop/PicturePlacing';
import { WaitingChip } from './backdrop/WaitingChip';
import { CanvasSurface, startRename } from './CanvasSurface';
import { startNamingAnywhere } from './canvasGestures';
import { connectGesture } from './connecting';
import { useUncovered } from './covered';
import { Dock } from './Dock';
import type { Drawing } from './drawing';
import { togglePanel } from './drawingState';
import { LineEntry } from './entry/LineEntry';
import { type FittedView, fittedView, openForReading, usePanelChanges, useRoomChanges } from './fitting';
import { SelectionBar } from './gestures/SelectionBar';
import { useClipboardKeys } from './gestures/useClipboardKeys';
import { Legend } from './Legend';
import { CanvasNaming } from './naming/CanvasNaming';
import { Overlays } from './Overlays';
import { currentRow } from './outline/rowId';
import { SpokenMap } from './outline/SpokenMap';
import { NEW_ACTOR_FIELD } from './outline/showOutline';
import { SidePanels } from './SidePanels';
import { ConnectHint, EmptyHint, ToolBar, ZoomTools } from './Tools';
import { TopBar } from './TopBar';
import { useTelling } from './telling/useTelling';
import { useLegend } from './useLegend';
import { useLivingSelection } from './useLivingSelection';

export interface CanvasScreenProps {
  readonly open: OpenWorkshop;
  readonly drawing: Drawing;
  readonly saving: Saving;
  readonly sendButton?: ReactNode;
  readonly tray?: ReactNode;
}

/** Presses that come from a keyboard or a screen reader. */
const BY_KEY: ReadonlySet<string> = new Set(['keyboard', 'virtual']);

/** Drawing on the canvas: it is the page, tools float above it. */
export const CanvasScreen = ({ open, drawing, saving, sendButton, tray }: CanvasScreenProps) => {
  const { undo } = open;
  const [view, setView] = useState<FittedView | null>(null);
  const screen = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const legend = useLegend(view);
  const listOpen = useStore(drawing.store, ({ panel }) => panel === 'outline');
  const connect = useMemo(() => connectGesture(drawing), [drawing]);
  const onReady = useCallback(
    (ready: CanvasView) => {
      setView(fittedView(ready));
      openForReading(ready, drawing);
    },
    [drawing],
  );
  useUncovered(drawing, view);
  useRoomChanges(view, stage);
  usePanelChanges(view, drawing);
  useLivingSelection(drawing);
  useTelling(drawing);
  useClipboardKeys(drawing, view, undo);
  useKeptFocus(
    screen,
    useCallback(() => currentRow() ?? surface.current, []),
  );

  const rename = (id: string) => startRename(drawing, id);
  const letGo = () => {
    connect.stop();
    drawing.store.setState({ tool: 'one' });
    stopFocus(drawing);
    select(drawing.selection, []);
  };
  const toggleList = ({ pointerType }: PressEvent) => {
    togglePanel(drawing.store, 'outline');
    // Whoever opens it by key goes on by key; a finger would not want the keyboard on the screen at once.
    if (!listOpen && BY_KEY.has(pointerType)) focusOn(NEW_ACTOR_FIELD);
  };
  const actions = useActions({
    drawing,
    undo,
    view,
    startNaming: () => startNamingAnywhere(drawing, view),
    startRename: rename,
    toggleConnect: connect.toggle,
    letGo,
  });

  return (
    <div className="draw" ref={screen}>
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
        <CanvasSurface
          drawing={drawing}
          view={view}
          connect={connect}
          surface={surface}
          stage={stage}
          onReady={onReady}
        />
        {listOpen ? null : <SpokenMap drawing={drawing} />}
        {view ? (
          <CanvasNaming
            drawing={drawing}
            view={view}
            onEnd={() => surface.current?.focus({ preventScroll: true })}
          />
        ) : null}
        <EmptyHint drawing={drawing} onStart={() => startNamingAnywhere(drawing, view)} />
        <Legend drawing={drawing} isOpen={legend.isOpen} onToggle={legend.toggle} />
        {view ? <PicturePlacing drawing={drawing} view={view} /> : null}
        <SidePanels
          drawing={drawing}
          undo={undo}
          view={view}
          actions={actions}
          onConnect={connect.startFrom}
          onRename={rename}
          tray={tray}
        />
        <FocusChip drawing={drawing} />
        <WaitingChip drawing={drawing} />
        <ConnectHint drawing={drawing} onDone={connect.stop} />
        <SelectionBar drawing={drawing} actions={actions} />
        <ZoomTools view={view} />
        <Dock>
          <ToolBar drawing={drawing} actions={actions} />
          <LineEntry drawing={drawing} view={view} />
          <SameQuestion drawing={drawing} undo={undo} />
        </Dock>
        <Overlays drawing={drawing} view={view} actions={actions} />
      </div>
    </div>
  );
};
