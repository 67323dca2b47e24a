import './hulls.css';
import type { Core } from 'cytoscape';
import { type CSSProperties, memo, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Box } from '../domain/layout/placing';
import { roundedPath } from '../domain/layout/shapes';
import { CAPTION_SIZE, type NetworkHull } from '../domain/networks/hulls';
import { lightNetwork, networkView } from '../state/networkView';
import type { Workshop } from '../state/workshop';
import { followHulls, type HullsById } from './followHulls';
import { ModelLayer } from './ModelLayer';

export interface HullLayerProps {
  readonly cy: Core;
  readonly workshop: Workshop;
  readonly mapId: string;
}

type HullState = 'plain' | 'lit' | 'dimmed';

interface HullProps {
  readonly hull: NetworkHull;
  readonly state: HullState;
}

/** From the middle of a line down to its baseline, as a share of the size of the letters. */
const BASELINE_DROP = 0.36;

/** How far the ring of a lit member stands from its card. */
const RING_ROOM = 5;
const RING_RADIUS = 15;

const ringPath = (card: Box): string =>
  roundedPath(card.width + 2 * RING_ROOM, card.height + 2 * RING_ROOM, RING_RADIUS, card);

const Hull = memo(({ hull, state }: HullProps) => (
  <g className="hull" data-state={state} style={{ '--hull': hull.colour } as CSSProperties}>
    <path className="hull-ground" d={hull.ground} />
    <path className="hull-outline" d={hull.outline} strokeDasharray={hull.dash?.join(' ')} />
    {state === 'lit' ? <path className="hull-members" d={hull.members.map(ringPath).join('')} /> : null}
  </g>
));

const Caption = memo(({ hull: { caption, colour, name }, state }: HullProps) => (
  <g className="hull" data-state={state} style={{ '--hull': colour } as CSSProperties}>
    <path
      className="hull-plate"
      d={roundedPath(caption.width, caption.height, caption.height / 2, caption)}
    />
    <text
      className="hull-name"
      x={caption.x}
      y={caption.y + BASELINE_DROP * CAPTION_SIZE}
      fontSize={CAPTION_SIZE}
    >
      {name}
    </text>
  </g>
));

const NO_HULLS: HullsById = new Map();

const stateOf = (id: string, lit: string | null): HullState =>
  lit === null ? 'plain' : lit === id ? 'lit' : 'dimmed';

/** The networks of a map as soft hulls around their members, above the backdrop and under the actors. */
export const HullLayer = ({ cy, workshop, mapId }: HullLayerProps) => {
  const [hulls, setHulls] = useState(NO_HULLS);
  const { shown, lit } = useStore(networkView);
  useEffect(() => {
    if (!shown) return setHulls(NO_HULLS);
    return followHulls(cy, workshop, mapId, setHulls);
  }, [cy, workshop, mapId, shown]);

  // another map starts with none lit
  useEffect(() => () => lightNetwork(null), []);

  if (hulls.size === 0) return null;
  const open = lit !== null && hulls.has(lit) ? lit : null;
  const all = [...hulls.values()];
  return (
    <ModelLayer cy={cy} className="hull-layer">
      {all.map((hull) => (
        <Hull key={hull.id} hull={hull} state={stateOf(hull.id, open)} />
      ))}
      {all.map((hull) => (
        <Caption key={hull.id} hull={hull} state={stateOf(hull.id, open)} />
      ))}
    </ModelLayer>
  );
};
