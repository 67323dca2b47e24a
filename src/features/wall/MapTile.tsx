import { Users } from 'lucide-react';
import { memo } from 'react';
import type { MapContent } from '../../domain/select';
import { useWords } from '../../i18n';
import { amountsIn } from '../../i18n/amounts';
import type { Drawing } from '../../picture/drawing';
import type { Bounds } from '../../picture/marks';
import { Picture } from '../../picture/Picture';

export interface MapTileProps {
  readonly content: MapContent;
  readonly drawing: Drawing;
  readonly frame: Bounds | undefined;
  readonly name: string;
  readonly isGroup: boolean;
  readonly lit: ReadonlySet<string> | undefined;
  /** Undefined while maps are enlarged, not picked. */
  readonly isPicked: boolean | undefined;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly onPress: (mapId: string) => void;
}

const Facts = ({ content, isGroup }: Pick<MapTileProps, 'content' | 'isGroup'>) => {
  const t = useWords('wall');
  return (
    <span className="wall-facts tabular">
      {isGroup ? <Users size={16} strokeWidth={1.75} role="img" aria-label={t('group')} /> : null}
      {amountsIn(content)}
    </span>
  );
};

const Tile = ({ content, drawing, frame, name, isGroup, lit, isPicked, isStop, onPress }: MapTileProps) => {
  const t = useWords('wall');
  const { id, message } = content.info;
  return (
    <li className="wall-tile panel" data-map={id} data-picked={isPicked}>
      <figure>
        <button
          type="button"
          className="wall-open on-paper"
          aria-label={t(isPicked === undefined ? 'enlarge' : 'pick', { name })}
          aria-pressed={isPicked}
          tabIndex={isStop ? 0 : -1}
          onClick={() => onPress(id)}
        >
          <span className="wall-picture" aria-hidden="true">
            {content.actors.length > 0 ? (
              <Picture drawing={drawing} label="" detail="thumbnail" frame={frame} lit={lit} />
            ) : (
              t('emptyMap')
            )}
          </span>
        </button>
        <figcaption>
          <strong>{name}</strong>
          <Facts content={content} isGroup={isGroup} />
          {message ? <span className="wall-message">{t('said', { message })}</span> : null}
        </figcaption>
      </figure>
    </li>
  );
};

/** A map on the wall: its picture, number, counts and its author's sentence. Left alone while it stays as it is. */
export const MapTile = memo(Tile);
