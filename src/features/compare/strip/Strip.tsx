import './strip.css';
import { memo, type RefObject, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { Toolbar } from 'react-aria-components';
import type { Merged } from '../../../canvas/useMerged';
import { useWords } from '../../../i18n';
import { mapNameOf } from '../../../i18n/mapNames';
import { type Chosen, marksOf } from '../focus';
import { StripTile } from './StripTile';
import { useThumbnails } from './useThumbnails';

export interface StripProps {
  readonly merged: Merged;
  readonly pointed: string | null;
  readonly chosen: Chosen | null;
  readonly onPress: (mapId: string) => void;
}

/** Of many maps a few hold what was chosen: the first of them comes into sight. */
const useMarkedInSight = (row: RefObject<HTMLDivElement | null>, chosen: Chosen | null): void => {
  useEffect(() => {
    if (chosen === null || chosen.is === 'map') return;
    const tile = row.current?.querySelector<HTMLElement>('[data-holds="true"]');
    if (tile && row.current) row.current.scrollLeft = tile.offsetLeft - row.current.offsetWidth / 4;
  }, [row, chosen]);
};

const Tiles = ({ merged, pointed, chosen, onPress }: StripProps) => {
  const t = useWords('compare');
  const row = useRef<HTMLDivElement>(null);
  const { maps, kinds } = useThumbnails(merged);
  const marks = useMemo(() => marksOf(pointed, chosen, merged.view), [pointed, chosen, merged]);
  useMarkedInSight(row, chosen);
  return (
    <Toolbar ref={row} className="strip panel" aria-label={t('strip')}>
      {maps.map((content) => {
        const { id } = content.info;
        const lit = marks?.get(id);
        return (
          <StripTile
            key={id}
            content={content}
            kinds={kinds}
            name={mapNameOf(merged.labels.get(id))}
            lit={lit}
            isAside={marks !== undefined && lit === undefined}
            isChosen={chosen?.is === 'map' && chosen.id === id}
            onPress={onPress}
          />
        );
      })}
    </Toolbar>
  );
};

const Later = memo(Tiles);

/** The chosen maps in small: which of them hold what is looked at, and what each of them drew. */
export const Strip = ({ pointed, chosen, ...props }: StripProps) => {
  // pointing must not wait for 45 small pictures
  const looked = useDeferredValue(useMemo(() => ({ pointed, chosen }), [pointed, chosen]));
  return <Later {...props} {...looked} />;
};
