import { useMemo } from 'react';
import { useStore } from 'zustand';
import { actorKinds, linkKinds, type MapContent } from '../../domain/select';
import { sameItems } from '../../domain/wall';
import type { Kinds } from '../../picture/mapPicture';
import type { OpenWorkshop } from '../../state/library';
import { MapCard } from './MapCard';
import { useNaming } from './naming';

const sameKinds = (before: Kinds, after: Kinds): boolean =>
  sameItems(before.actors, after.actors) && sameItems(before.links, after.links);

/** A selector that answers with the earlier object while the workshop's types are as they were. */
const createKindsOf = () => {
  let known: Kinds = { actors: [], links: [] };
  return (entities: Parameters<typeof actorKinds>[0]): Kinds => {
    const now = { actors: actorKinds(entities), links: linkKinds(entities) };
    if (!sameKinds(known, now)) known = now;
    return known;
  };
};

export interface MapCardsProps {
  readonly open: OpenWorkshop;
  /** A map that has not changed is the same object as before: its picture stays. */
  readonly contents: readonly MapContent[];
  readonly onDeleted: () => void;
}

/** Maps as cards, in the given order. */
export const MapCards = ({ open, contents, onDeleted }: MapCardsProps) => {
  const kindsOf = useMemo(createKindsOf, []);
  const kinds = useStore(open.workshop.store, ({ entities }) => kindsOf(entities));
  const { nameOf, isNamed } = useNaming(open);
  return (
    <ul className="map-cards">
      {contents.map((content) => (
        <MapCard
          key={content.info.id}
          open={open}
          content={content}
          kinds={kinds}
          name={nameOf(content.info.id)}
          isNamed={isNamed(content.info.id)}
          onDeleted={onDeleted}
        />
      ))}
    </ul>
  );
};
