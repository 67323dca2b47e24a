import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { MapContent } from '../../domain/select';
import { kindsOf, sameKinds } from '../../picture/mapPicture';
import type { OpenWorkshop } from '../../state/library';
import { useKept } from '../../ui/useKept';
import { MapCard } from './MapCard';
import { useNaming } from './naming';

export interface MapCardsProps {
  readonly open: OpenWorkshop;
  /** A map that has not changed is the same object as before: its picture stays. */
  readonly contents: readonly MapContent[];
  readonly onDeleted: () => void;
}

/** Maps as cards, in the given order. */
export const MapCards = ({ open, contents, onDeleted }: MapCardsProps) => {
  const entities = useStore(open.workshop.store, (state) => state.entities);
  const kinds = useKept(
    useMemo(() => kindsOf(entities), [entities]),
    sameKinds,
  );
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
