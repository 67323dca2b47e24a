import type { Core, EventObject, NodeSingular } from 'cytoscape';
import { useEffect, useMemo, useReducer } from 'react';
import { useStore } from 'zustand';
import type { Entities } from '../../domain/entity';
import { mapContent } from '../../domain/select';
import type { Workshop } from '../../state/workshop';
import { ModelLayer } from '../ModelLayer';

interface PinMarksProps {
  readonly cy: Core;
  readonly workshop: Workshop;
  readonly mapId: string;
}

const pinnedOn = (entities: Entities, mapId: string): ReadonlySet<string> =>
  new Set(mapContent(entities, mapId)?.actors.flatMap(({ id, pinned }) => (pinned ? [id] : [])));

/** A pin in the upper right corner of a card. */
const Pin = ({ node }: { readonly node: NodeSingular }) => {
  const { x, y } = node.position();
  const corner = { x: x + node.width() / 2 - 4, y: y - node.height() / 2 + 3 };
  return (
    <g className="pin-mark" transform={`translate(${corner.x} ${corner.y})`}>
      <circle r={9} />
      <path d="M-2.5-4.5h5M-1.8-4.5v3.6L-3.4 1.2h6.8L1.8-.9v-3.6M0 1.2v3.9" />
    </g>
  );
};

/** Marks the actors that stay where they are when the map is tidied. */
export const PinMarks = ({ cy, workshop, mapId }: PinMarksProps) => {
  const entities = useStore(workshop.store, (state) => state.entities);
  const pinned = useMemo(() => pinnedOn(entities, mapId), [entities, mapId]);
  const [, follow] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (pinned.size === 0) return;
    const move = ({ target }: EventObject) => {
      if (pinned.has(target.id())) follow();
    };
    cy.on('position data', 'node', move);
    return () => {
      cy.off('position data', 'node', move);
    };
  }, [cy, pinned]);
  const nodes = [...pinned].map((id) => cy.getElementById(id)).filter((node) => node.nonempty());
  if (nodes.length === 0) return null;
  return (
    <ModelLayer cy={cy}>
      {nodes.map((node) => (
        <Pin key={node.id()} node={node} />
      ))}
    </ModelLayer>
  );
};
