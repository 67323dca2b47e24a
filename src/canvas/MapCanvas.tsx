import type { Core } from 'cytoscape';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Selection } from '../state/selection';
import type { Workshop } from '../state/workshop';
import { CytoscapeMount } from './CytoscapeMount';
import './canvas.css';
import type { Insets } from '../domain/layout/framing';
import { useDimming } from './dimming';
import { GroundLayer } from './GroundLayer';
import { GuideOverlay } from './gestures/GuideOverlay';
import { createHandStores, type HandHandlers, type HandTool, listenToHands } from './gestures/hands';
import { LassoOverlay } from './gestures/LassoOverlay';
import { PinMarks } from './gestures/PinMarks';
import { groundBox } from './groundBox';
import { HullLayer } from './HullLayer';
import { LinkOverlay } from './LinkOverlay';
import { Minimap } from './Minimap';
import { mapDrawing } from './mapDrawing';
import { reconcile } from './reconcile';
import { syncSelection } from './selectionSync';
import { TowerLayer } from './TowerLayer';
import { type CanvasView, createView } from './view';

export type MapCanvasHandlers = HandHandlers;

export interface MapCanvasProps {
  readonly workshop: Workshop;
  readonly mapId: string;
  readonly selection: Selection;
  readonly handlers: MapCanvasHandlers;
  readonly tool?: HandTool;
  /** Dragged actors come into line with their neighbours. */
  readonly snaps?: boolean;
  /** The actor that every tapped one is being linked to. */
  readonly hub?: string | null;
  /** Ids of the actors that are out of focus. */
  readonly dimmed?: ReadonlySet<string>;
  /** How far panels lie over the canvas; asked whenever it matters. */
  readonly insets: () => Insets;
  readonly onReady: (view: CanvasView) => void;
}

const NOBODY: ReadonlySet<string> = new Set();

/** The gesture key of a tidying: actors glide to their new places. */
export const GLIDE = 'glide';

const touchesDrawing = (keys: readonly string[], mapId: string): boolean =>
  keys.some((key) => key === mapId || key.startsWith(`${mapId}/`) || key.startsWith('workshop/'));

const drawOnCommit = (cy: Core, workshop: Workshop, mapId: string): (() => void) =>
  workshop.onCommit(({ change, after, gesture, origin }) => {
    if (!touchesDrawing(Object.keys(change), mapId)) return;
    reconcile(cy, mapDrawing(after, mapId), { glide: gesture === GLIDE || origin === 'undo' });
  });

/**
 * One map on a Cytoscape canvas, drawn by the change stream: the workshop's commits reach the canvas directly, and
 * what the user does on the canvas leaves through the handlers.
 */
export const MapCanvas = ({
  workshop,
  mapId,
  selection,
  handlers,
  tool = 'one',
  snaps = true,
  hub = null,
  dimmed = NOBODY,
  insets,
  onReady,
}: MapCanvasProps) => {
  const frame = useRef<HTMLDivElement>(null);
  const live = useRef({ handlers, insets, tool, snaps });
  const [stores] = useState(createHandStores);
  const [cy, setCy] = useState<Core | null>(null);

  useEffect(() => {
    live.current = { handlers, insets, tool, snaps };
  });

  const onMount = useCallback(
    (mounted: Core) => {
      const view = createView(
        mounted,
        () => live.current.insets(),
        () => groundBox(workshop.entities(), mapId),
      );
      reconcile(mounted, mapDrawing(workshop.entities(), mapId));
      view.fit();
      const hands = frame.current
        ? listenToHands({
            frame: frame.current,
            cy: mounted,
            selection,
            stores,
            tool: () => live.current.tool,
            snaps: () => live.current.snaps,
            handlers: () => live.current.handlers,
            toModel: view.toModel,
          })
        : () => {};
      const leave = [drawOnCommit(mounted, workshop, mapId), syncSelection(mounted, selection), hands];
      setCy(mounted);
      onReady(view);
      return () => {
        setCy(null);
        for (const stop of leave) stop();
      };
    },
    [workshop, mapId, selection, stores, onReady],
  );

  useDimming(cy, dimmed);

  useEffect(() => {
    cy?.selectionType(tool === 'one' ? 'single' : 'additive');
  }, [cy, tool]);

  return (
    <>
      <div ref={frame} className="canvas-frame" data-tool={tool} data-testid="canvas">
        {cy ? (
          <>
            <GroundLayer cy={cy} workshop={workshop} mapId={mapId} />
            <HullLayer cy={cy} workshop={workshop} mapId={mapId} />
            <TowerLayer cy={cy} workshop={workshop} mapId={mapId} dimmed={dimmed} />
            <GuideOverlay cy={cy} guides={stores.guides} />
          </>
        ) : null}
        <CytoscapeMount onMount={onMount} />
        {cy ? (
          <>
            <PinMarks cy={cy} workshop={workshop} mapId={mapId} />
            <LinkOverlay cy={cy} gesture={stores.links} hub={hub} />
            <LassoOverlay lasso={stores.lasso} />
          </>
        ) : null}
      </div>
      {cy ? <Minimap cy={cy} /> : null}
    </>
  );
};
