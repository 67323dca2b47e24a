import type { Core, EventObject } from 'cytoscape';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { groundOf } from '../domain/backdrop/geometry';
import type { Point } from '../domain/layout/shapes';
import type { CommonGround } from '../domain/merge/ground';
import { CytoscapeMount } from './CytoscapeMount';
import './canvas.css';
import './ground.css';
import type { Insets } from '../domain/layout/framing';
import type { CanvasDrawing } from './elements';
import { Zones } from './GroundLayer';
import { zonesBox } from './groundBox';
import { ModelLayer } from './ModelLayer';
import { reconcile } from './reconcile';
import { TAKES_KEYS } from './takesKeys';
import { type CanvasView, createView } from './view';

export interface DrawingCanvasProps {
  /** Memoise it: an equal object is not drawn again. */
  readonly drawing: CanvasDrawing;
  /** What lies under it. */
  readonly ground?: CommonGround | undefined;
  /** Ids of the actors and links that are pointed at or chosen. */
  readonly lit: ReadonlySet<string>;
  /** What is drawn, for those who do not see it. */
  readonly label: string;
  /** Which keys do what while the canvas has the focus. */
  readonly description: string;
  readonly onHover: (id: string | null) => void;
  readonly onTap: (id: string | null) => void;
  /** Told once, at the end of a drag, in model units. Without it actors cannot be grabbed. */
  readonly onMoved?: (placesById: ReadonlyMap<string, Point>) => void;
  readonly onReady: (view: CanvasView) => void;
  /** How far panels lie over the canvas, asked whenever the view is to show something. Must not change. */
  readonly insets?: () => Insets;
}

type Live = Pick<DrawingCanvasProps, 'onHover' | 'onTap' | 'onMoved' | 'lit' | 'ground'>;

const idOf = (cy: Core, { target }: EventObject): string | null => (target === cy ? null : target.id());

const placeOf = ({ target }: EventObject): ReadonlyMap<string, Point> => {
  const { x, y } = target.position();
  return new Map([[target.id(), { x: Math.round(x), y: Math.round(y) }]]);
};

const listen = (cy: Core, handlers: { readonly current: Live }): void => {
  cy.autounselectify(true);
  cy.boxSelectionEnabled(false);
  cy.on('tap', (event) => handlers.current.onTap(idOf(cy, event)));
  cy.on('mouseover', 'node, edge', (event) => handlers.current.onHover(idOf(cy, event)));
  cy.on('mouseout', 'node, edge', () => handlers.current.onHover(null));
  cy.on('dragfreeon', 'node', (event) => handlers.current.onMoved?.(placeOf(event)));
};

const light = (cy: Core, lit: ReadonlySet<string>): void =>
  cy.batch(() => {
    cy.elements('.lit').removeClass('lit');
    for (const id of lit) cy.getElementById(id).addClass('lit');
  });

const zoomByKey = (view: CanvasView | null, key: string): boolean => {
  if (key === '+') view?.zoomIn();
  else if (key === '-') view?.zoomOut();
  else if (key === '0') view?.fit();
  return ['+', '-', '0'].includes(key);
};

/**
 * A drawing to look at, to point at, and with `onMoved` to arrange. The view stays where the user left it; only the
 * first content is fitted into it.
 */
export const DrawingCanvas = (props: DrawingCanvasProps) => {
  const { drawing, ground, lit, label, description, onMoved, onReady, insets } = props;
  const live = useRef<Live>(props);
  const [cy, setCy] = useState<Core | null>(null);
  const view = useMemo(() => {
    const box = () =>
      live.current.ground && zonesBox(live.current.ground.backdrop, live.current.ground.scale);
    return cy && createView(cy, insets, box);
  }, [cy, insets]);
  const zones = useMemo(() => ground && groundOf(ground.backdrop, ground.scale), [ground]);
  const isFitted = useRef(false);

  useEffect(() => {
    live.current = props;
  });

  const onMount = useCallback((mounted: Core) => {
    listen(mounted, live);
    isFitted.current = false;
    setCy(mounted);
    return () => setCy(null);
  }, []);

  useEffect(() => {
    if (view) onReady(view);
  }, [view, onReady]);

  useEffect(() => {
    if (!cy || !view) return;
    reconcile(cy, drawing, { glide: isFitted.current });
    // what a new drawing brings is lit too
    light(cy, live.current.lit);
    if (isFitted.current || drawing.actors.length === 0) return;
    isFitted.current = true;
    view.fit();
  }, [cy, view, drawing]);

  useEffect(() => {
    if (cy) light(cy, lit);
  }, [cy, lit]);

  const isFixed = onMoved === undefined;
  useEffect(() => {
    cy?.autoungrabify(isFixed);
  }, [cy, isFixed]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (zoomByKey(view, event.key)) event.preventDefault();
  };

  return (
    <div
      className="drawing-canvas"
      role="application"
      {...TAKES_KEYS}
      aria-label={label}
      aria-description={description}
      onKeyDown={onKeyDown}
      // Cytoscape goes on hovering over what the pointer was on when it left the canvas
      onPointerLeave={() => live.current.onHover(null)}
    >
      <div className="canvas-frame" data-testid="canvas">
        {cy && zones ? (
          <ModelLayer cy={cy} className="ground-layer">
            <Zones cy={cy} ground={zones} />
          </ModelLayer>
        ) : null}
        <CytoscapeMount onMount={onMount} />
      </div>
    </div>
  );
};
