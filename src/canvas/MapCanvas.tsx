import type { Core, EventObject } from 'cytoscape';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Point } from '../domain/layout/shapes';
import type { Selection } from '../state/selection';
import type { Workshop } from '../state/workshop';
import { CytoscapeMount } from './CytoscapeMount';
import './canvas.css';
import { GroundLayer } from './GroundLayer';
import { HullLayer } from './HullLayer';
import { LinkOverlay } from './LinkOverlay';
import { createLinkGesture, type LinkGestureHandlers, listenForLinks } from './linkGesture';
import { Minimap } from './Minimap';
import { mapDrawing } from './mapDrawing';
import { reconcile } from './reconcile';
import { syncSelection } from './selectionSync';
import { type CanvasView, createView, type Insets } from './view';

/** What a user's gestures on the canvas mean; points are in model units. */
export interface MapCanvasHandlers {
  /** `hadSelection`: the tap let go of something, which may be all it was meant for. */
  readonly onTapEmpty: (at: Point, hadSelection: boolean) => void;
  readonly onTapActor: (id: string) => void;
  readonly onRename: (id: string) => void;
  readonly onMoved: (placesById: ReadonlyMap<string, Point>) => void;
  readonly onLink: (source: string, target: string) => void;
  readonly onLinkToEmpty: (source: string, at: Point) => void;
}

export interface MapCanvasProps {
  readonly workshop: Workshop;
  readonly mapId: string;
  readonly selection: Selection;
  readonly handlers: MapCanvasHandlers;
  /** How far panels lie over the canvas; asked whenever it matters. */
  readonly insets: () => Insets;
  readonly onReady: (view: CanvasView) => void;
}

/** The gesture key of a tidying: actors glide to their new places. */
export const GLIDE = 'glide';

const touchesDrawing = (keys: readonly string[], mapId: string): boolean =>
  keys.some((key) => key === mapId || key.startsWith(`${mapId}/`) || key.startsWith('workshop/'));

const drawOnCommit = (cy: Core, workshop: Workshop, mapId: string): (() => void) =>
  workshop.onCommit(({ change, after, gesture, origin }) => {
    if (!touchesDrawing(Object.keys(change), mapId)) return;
    reconcile(cy, mapDrawing(after, mapId), { glide: gesture === GLIDE || origin === 'undo' });
  });

/** Where the actors that moved with a drag now stand: the only time anybody reads back from the canvas. */
const placesOf = (cy: Core, event: EventObject): Map<string, Point> => {
  const dragged = cy.nodes(':selected').union(event.target).nodes();
  return new Map(
    dragged.map((node) => [
      node.id(),
      { x: Math.round(node.position().x), y: Math.round(node.position().y) },
    ]),
  );
};

const listenForTaps = (cy: Core, handlers: () => MapCanvasHandlers, hasSelection: () => boolean): void => {
  // Cytoscape lets go of the selection before it tells of the tap: remember how things stood when it began.
  let hadSelection = false;
  cy.on('tapstart', () => {
    hadSelection = hasSelection();
  });
  cy.on('tap', (event) => {
    if (event.target === cy) handlers().onTapEmpty({ ...event.position }, hadSelection);
    else if (event.target.isNode()) handlers().onTapActor(event.target.id());
  });
  cy.on('dbltap', 'node', (event) => handlers().onRename(event.target.id()));
  cy.on('dragfreeon', 'node', (event) => handlers().onMoved(placesOf(cy, event)));
};

/**
 * One map on a Cytoscape canvas, drawn by the change stream: the workshop's commits reach the canvas directly, and
 * what the user does on the canvas leaves through the handlers.
 */
export const MapCanvas = ({ workshop, mapId, selection, handlers, insets, onReady }: MapCanvasProps) => {
  const frame = useRef<HTMLDivElement>(null);
  const live = useRef({ handlers, insets });
  const [gesture] = useState(createLinkGesture);
  const [cy, setCy] = useState<Core | null>(null);

  useEffect(() => {
    live.current = { handlers, insets };
  });

  const onMount = useCallback(
    (mounted: Core) => {
      const view = createView(mounted, () => live.current.insets());
      reconcile(mounted, mapDrawing(workshop.entities(), mapId));
      view.fit();
      listenForTaps(
        mounted,
        () => live.current.handlers,
        () => selection.getState().ids.size > 0,
      );
      const links: LinkGestureHandlers = {
        onLink: (source, target) => live.current.handlers.onLink(source, target),
        onLinkToEmpty: (source, at) => live.current.handlers.onLinkToEmpty(source, view.toModel(at)),
      };
      const leave = [
        drawOnCommit(mounted, workshop, mapId),
        syncSelection(mounted, selection),
        frame.current ? listenForLinks(frame.current, mounted, gesture, links) : () => {},
      ];
      setCy(mounted);
      onReady(view);
      return () => {
        setCy(null);
        for (const stop of leave) stop();
      };
    },
    [workshop, mapId, selection, gesture, onReady],
  );

  return (
    <div ref={frame} className="canvas-frame" data-testid="canvas">
      {cy ? (
        <>
          <GroundLayer cy={cy} workshop={workshop} mapId={mapId} />
          <HullLayer cy={cy} workshop={workshop} mapId={mapId} />
        </>
      ) : null}
      <CytoscapeMount onMount={onMount} />
      {cy ? (
        <>
          <LinkOverlay cy={cy} gesture={gesture} />
          <Minimap cy={cy} />
        </>
      ) : null}
    </div>
  );
};
