import type { Core, EventObjectNode } from 'cytoscape';
import { type CSSProperties, memo, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { storeyOffsets, storeysOf } from '../domain/backdrop/tower';
import type { Actor, ActorKind, Entities } from '../domain/entity';
import { cardOf } from '../domain/layout/card';
import { DEFAULT_COLOUR } from '../domain/layout/colour';
import { shapePath } from '../domain/layout/shapes';
import { actorKinds, mapContent } from '../domain/select';
import type { Workshop } from '../state/workshop';
import { DIMMED } from './dimming';
import './ground.css';
import { ModelLayer } from './ModelLayer';

export interface TowerLayerProps {
  readonly cy: Core;
  readonly workshop: Workshop;
  readonly mapId: string;
  /** Ids of the actors that are out of focus. */
  readonly dimmed: ReadonlySet<string>;
}

/** An actor whose influence lifts its card. */
interface Tower {
  readonly id: string;
  readonly colour: string;
  /** The storeys under the card, the lowest first, around the card's middle. */
  readonly paths: readonly string[];
}

const towerOf = ({ id, name, influence }: Actor, kind: ActorKind | undefined): Tower => {
  const shape = kind?.shape ?? 'card';
  const { width, height } = cardOf(name, shape);
  const paths = storeyOffsets(influence).map((offset) => shapePath(shape, width, height, offset));
  return { id, colour: kind?.colour ?? DEFAULT_COLOUR, paths };
};

const towersOf = (entities: Entities, mapId: string): Tower[] => {
  const tall = (mapContent(entities, mapId)?.actors ?? []).filter(
    ({ influence }) => storeysOf(influence) > 0,
  );
  if (tall.length === 0) return [];
  const kinds = new Map(actorKinds(entities).map((kind) => [kind.id, kind]));
  return tall.map((actor) => towerOf(actor, kinds.get(actor.kind ?? '')));
};

const Storeys = memo(({ colour, paths }: Pick<Tower, 'colour' | 'paths'>) => (
  <g className="tower" style={{ '--kind': colour } as CSSProperties}>
    {paths.map((path) => (
      <path key={path} d={path} />
    ))}
  </g>
));

interface TowersProps extends Pick<TowerLayerProps, 'cy' | 'dimmed'> {
  readonly towers: readonly Tower[];
}

const Towers = ({ cy, towers, dimmed }: TowersProps) => {
  const group = useRef<SVGGElement>(null);
  useEffect(() => {
    const placesById = new Map(towers.map(({ id }, index) => [id, group.current?.children[index]]));
    const stand = (id: string) => {
      const { x, y } = cy.getElementById(id).position() ?? { x: 0, y: 0 };
      placesById.get(id)?.setAttribute('transform', `translate(${x} ${y})`);
    };
    const follow = ({ target }: EventObjectNode) => {
      if (placesById.has(target.id())) stand(target.id());
    };
    for (const { id } of towers) stand(id);
    cy.on('position', 'node', follow);
    return () => {
      cy.off('position', 'node', follow);
    };
  }, [cy, towers]);
  return (
    <ModelLayer cy={cy}>
      <g ref={group}>
        {towers.map(({ id, colour, paths }) => (
          <g key={id} className={dimmed.has(id) ? DIMMED : undefined}>
            <Storeys colour={colour} paths={paths} />
          </g>
        ))}
      </g>
    </ModelLayer>
  );
};

/** Influence as height: storeys under the cards of actors, above the ground and the networks. */
export const TowerLayer = ({ cy, workshop, mapId, dimmed }: TowerLayerProps) => {
  const entities = useStore(workshop.store, (state) => state.entities);
  const towers = useMemo(() => towersOf(entities, mapId), [entities, mapId]);
  return towers.length > 0 ? <Towers cy={cy} towers={towers} dimmed={dimmed} /> : null;
};
