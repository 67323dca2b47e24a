import { type KeyboardEvent, type PointerEvent, useCallback, useMemo, useRef, useState } from 'react';
import { mapsOfSet } from '../../domain/compare/sets';
import type { Key } from '../../domain/entity';
import { recordKey } from '../../domain/recordKeys';
import type { MapContent } from '../../domain/select';
import { useWords } from '../../i18n';
import { mapNameOf } from '../../i18n/mapNames';
import { tileAfter } from './gridKeys';
import { MapTile } from './MapTile';
import type { Pictures, Wall } from './useWall';

export interface MapGridProps {
  readonly wall: Wall;
  /** The maps that hang here, in their order. */
  readonly maps: readonly MapContent[];
  readonly pictures: Pictures;
  readonly litByMap: ReadonlyMap<string, ReadonlySet<string>>;
  /** Undefined while maps are enlarged, not picked. */
  readonly picked: ReadonlySet<string> | undefined;
  readonly onPress: (mapId: string) => void;
  /** The actor under the pointer, by its full key. */
  readonly onPoint: (ref: Key | null) => void;
}

const refAt = (target: EventTarget): Key | null => {
  if (!(target instanceof Element)) return null;
  const actorId = target.closest('[data-actor]')?.getAttribute('data-actor');
  const mapId = target.closest('[data-map]')?.getAttribute('data-map');
  return actorId && mapId ? recordKey(mapId, actorId) : null;
};

/** One stop for the Tab key; the arrow keys go on from there. */
const useArrows = () => {
  const list = useRef<HTMLUListElement>(null);
  const [stop, setStop] = useState<string>();
  const move = useCallback((event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('.wall-open') ?? [])];
    const from = event.target instanceof HTMLElement ? buttons.indexOf(event.target) : -1;
    const to =
      from < 0
        ? undefined
        : tileAfter(
            event.key,
            from,
            buttons.map((button) => button.getBoundingClientRect()),
          );
    if (to === undefined) return;
    event.preventDefault();
    buttons[to]?.focus();
    setStop(buttons[to]?.closest('[data-map]')?.getAttribute('data-map') ?? undefined);
  }, []);
  return { list, stop, move };
};

/** The maps side by side, each with its picture. */
export const MapGrid = ({ wall, maps, pictures, litByMap, picked, onPress, onPoint }: MapGridProps) => {
  const t = useWords('wall');
  const { list, stop, move } = useArrows();
  const groups = useMemo(() => new Set(mapsOfSet(maps, 'group')), [maps]);
  const first = maps.some(({ info }) => info.id === stop) ? stop : maps[0]?.info.id;
  return (
    <ul
      ref={list}
      className="wall-grid"
      data-common={pictures.frame !== undefined}
      aria-label={t('grid')}
      onKeyDown={move}
      onPointerOver={(event: PointerEvent) => onPoint(refAt(event.target))}
      onPointerLeave={() => onPoint(null)}
    >
      {maps.map((content) => {
        const { id } = content.info;
        const drawing = pictures.drawings.get(id);
        return drawing ? (
          <MapTile
            key={id}
            content={content}
            drawing={drawing}
            frame={pictures.frame}
            name={mapNameOf(wall.labels.get(id))}
            isGroup={groups.has(content)}
            lit={litByMap.get(id)}
            isPicked={picked?.has(id)}
            isStop={id === first}
            onPress={onPress}
          />
        ) : null;
      })}
    </ul>
  );
};
