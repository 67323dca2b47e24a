import type { Core, NodeSingular } from 'cytoscape';
import { useEffect, useReducer } from 'react';
import { useStore } from 'zustand';
import type { LinkGestureStore } from './linkGesture';
import { HANDLE_RADIUS, handlePlace, onlyChosen } from './rim';

interface LinkOverlayProps {
  readonly cy: Core;
  readonly gesture: LinkGestureStore;
  /** The actor that every tapped one is being linked to. */
  readonly hub: string | null;
}

const RING = 5;
/** Around the halo of what is chosen. */
const HUB_RING = 13;

interface RingProps {
  readonly node: NodeSingular;
  readonly className: string;
  readonly by: number;
}

const Ring = ({ node, className, by }: RingProps) => {
  const { x, y } = node.renderedPosition();
  const width = node.renderedWidth() + 2 * by;
  const height = node.renderedHeight() + 2 * by;
  return (
    <rect
      className={className}
      x={x - width / 2}
      y={y - height / 2}
      width={width}
      height={height}
      rx={9 + by}
    />
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

/** Draws what the pointer is about to do: the ring of a hub or a rim, the handle of the chosen actor, the link being pulled. */
export const LinkOverlay = ({ cy, gesture, hub }: LinkOverlayProps) => {
  const { hovered, pull } = useStore(gesture);
  const [, follow] = useReducer((count: number) => count + 1, 0);

  useEffect(() => {
    cy.on('select unselect add remove', follow);
    return () => {
      cy.off('select unselect add remove', follow);
    };
  }, [cy]);

  const chosen = onlyChosen(cy);
  const source = existing(cy, pull?.source);
  const ringed = existing(cy, pull ? pull.over : hovered);
  const hubNode = existing(cy, hub);
  const handled = pull || hubNode ? undefined : chosen;
  const isSeen = Boolean(source ?? ringed ?? hubNode ?? handled);

  // most moves of the view and of actors happen while there is nothing to follow them
  useEffect(() => {
    if (!isSeen) return;
    cy.on('viewport resize position data', follow);
    return () => {
      cy.off('viewport resize position data', follow);
    };
  }, [cy, isSeen]);

  const from = source?.renderedPosition();
  return (
    <svg className="link-overlay" aria-hidden="true">
      {hubNode ? <Ring node={hubNode} className="hub-ring" by={HUB_RING} /> : null}
      {ringed ? <Ring node={ringed} className="link-ring" by={RING} /> : null}
      {handled ? <Handle node={handled} /> : null}
      {pull && from ? (
        <line className="link-ghost" x1={from.x} y1={from.y} x2={pull.to.x} y2={pull.to.y} />
      ) : null}
    </svg>
  );
};
