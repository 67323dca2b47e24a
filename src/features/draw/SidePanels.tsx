import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { CanvasView } from '../../canvas/view';
import type { Undo } from '../../state/undo';
import type { Action } from './actions/action';
import { BackdropPanel } from './backdrop/BackdropPanel';
import { TextCard } from './backdrop/TextCard';
import { unchosenPlaceIn } from './canvasGestures';
import type { Drawing } from './drawing';
import { Inspector } from './inspector/Inspector';
import { NetworksPanel } from './networks/NetworksPanel';
import { ListPanel } from './outline/ListPanel';
import { useOnPhone } from './viewChoice';

export interface SidePanelsProps {
  readonly drawing: Drawing;
  readonly undo: Undo;
  readonly view: CanvasView | null;
  readonly actions: readonly Action[];
  readonly onConnect: (id: string) => void;
  readonly onRename: (id: string) => void;
  /** What else belongs beside this map. */
  readonly tray?: ReactNode;
}

/** What stands beside the canvas: what is chosen, and one panel at a time. */
export const SidePanels = (props: SidePanelsProps) => {
  const { drawing, undo, view, actions, onConnect, onRename, tray } = props;
  const { connecting, panel, tool } = useStore(drawing.store);
  const onPhone = useOnPhone();
  // on a phone its sheet would lie over what is tapped next
  const isTapping = connecting !== null || (onPhone && tool !== 'one');
  const close = () => drawing.store.setState({ panel: null });
  const remove = () => actions.find(({ id }) => id === 'delete')?.perform();
  return (
    <div className="draw-side" data-panel={panel ?? undefined}>
      <TextCard drawing={drawing} onRemove={remove} />
      {panel === 'outline' ? (
        <ListPanel
          drawing={drawing}
          undo={undo}
          actions={actions}
          freePlace={() => unchosenPlaceIn(drawing, view)}
          onClose={close}
        />
      ) : null}
      {isTapping ? null : (
        <Inspector drawing={drawing} onConnect={onConnect} onRename={onRename} onRemove={remove} />
      )}
      {panel === 'networks' ? <NetworksPanel drawing={drawing} onClose={close} /> : null}
      {panel === 'backdrop' ? (
        <BackdropPanel drawing={drawing} actions={actions} view={view} onClose={close} />
      ) : null}
      {tray ? <div className="draw-tray panel">{tray}</div> : null}
    </div>
  );
};
