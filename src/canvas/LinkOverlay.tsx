import type { Core, NodeSingular } from 'cytoscape';
import { useEffect, useReducer } from 'react';
import { useStore } from 'zustand';
import type { LinkGestureStore } from './linkGesture';
import { HANDLE_RADIUS, handlePlace, onlyChosen } from './rim';

interface LinkOverlayProps {
  readonly cy: Core;
  readonly gesture: LinkGestureStore;
}

const RING = 5;

const Ring = ({ node }: { readonly node: NodeSingular }) => {
  const { x, y } = node.renderedPosition();
  const width = node.renderedWidth() + 2 * RING;
  const height = node.renderedHeight() + 2 * RING;
  return (
    <rect className="link-ring" x={x - width / 2} y={y - height / 2} width={width} height={height} rx={14} />
  );
};

const Handle = ({ node }: { readonly node: NodeSingular }) => {
  const { x, y } = handlePlace(node);
  const arm = HANDLE_RADIUS / 2.4;
  return (
    <g className="link-handle">
      <circle cx={x} cy={y} r={HANDLE_RADIUS} />
      <path d={`M${x - arm} ${y}H${x + arm}M${x} ${y - arm}V${y + arm}`} />
    </g>
  );
};

const existing = (cy: Core, id: string | null | undefined): NodeSingular | undefined => {
  const node = id ? cy.getElementById(id) : undefined;
  return node?.nonempty() ? node : undefined;
};

/** Draws what the pointer is about to do: the ring of a rim, the handle of the chosen actor, the link being pulled. */
export const LinkOverlay = ({ cy, gesture }: LinkOverlayProps) => {
  const { hovered, pull } = useStore(gesture);
  const [, follow] = useReducer((count: number) => count + 1, 0);

  useEffect(() => {
    const events = 'viewport resize position select unselect add remove data';
    cy.on(events, follow);
    return () => {
      cy.off(events, follow);
    };
  }, [cy]);

  const chosen = onlyChosen(cy);
  const source = existing(cy, pull?.source);
  const ringed = existing(cy, pull ? pull.over : hovered);
  const from = source?.renderedPosition();
  return (
    <svg className="link-overlay" aria-hidden="true">
      {ringed ? <Ring node={ringed} /> : null}
      {chosen && !pull ? <Handle node={chosen} /> : null}
      {pull && from ? (
        <line className="link-ghost" x1={from.x} y1={from.y} x2={pull.to.x} y2={pull.to.y} />
      ) : null}
    </svg>
  );
};
