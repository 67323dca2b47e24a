import { memo, useRef } from 'react';
import type { MapContent } from '../../../domain/select';
import { useWords } from '../../../i18n';
import { type Kinds, keptPicture } from '../../../picture/mapPicture';
import { Picture } from '../../../picture/Picture';
import { useTurn } from '../../../ui/useTurn';

export interface StripTileProps {
  readonly content: MapContent;
  readonly kinds: Kinds;
  readonly name: string;
  /** Ids of its actors that are looked at; undefined where it holds nothing of that. */
  readonly lit: ReadonlySet<string> | undefined;
  /** Something is looked at, and this map does not hold it. */
  readonly isAside: boolean;
  readonly isChosen: boolean;
  readonly onPress: (mapId: string) => void;
}

const useSpoken = ({ name, lit, content }: Pick<StripTileProps, 'name' | 'lit' | 'content'>): string => {
  const t = useWords('compare');
  if (content.actors.length === 0) return t('mapIsEmpty', { name });
  return lit ? t('mapHolds', { name }) : name;
};

const Tile = ({ content, kinds, name, lit, isAside, isChosen, onPress }: StripTileProps) => {
  const spoken = useSpoken({ name, lit, content });
  const place = useRef<HTMLButtonElement>(null);
  const hasTurn = useTurn(place);
  return (
    <button
      ref={place}
      type="button"
      className="strip-tile on-paper"
      aria-label={spoken}
      aria-pressed={isChosen}
      data-holds={lit !== undefined}
      data-aside={isAside}
      onClick={() => onPress(content.info.id)}
    >
      <span className="strip-name">{name}</span>
      <span className="strip-picture" aria-hidden="true">
        {hasTurn && content.actors.length > 0 ? (
          <Picture drawing={keptPicture(content, kinds)} label="" detail="thumbnail" lit={lit} />
        ) : null}
      </span>
    </button>
  );
};

/** A map in small, drawn when it comes into sight. Left alone while it stays as it is. */
export const StripTile = memo(Tile);
