import { type CSSProperties, useMemo, useRef } from 'react';
import type { Merged } from '../../../canvas/useMerged';
import { tilesIn } from '../../../domain/layout/tiles';
import type { MapContent } from '../../../domain/select';
import { useWords } from '../../../i18n';
import { mapNameOf } from '../../../i18n/mapNames';
import { type CommonLook, commonLook, commonPicture } from '../../../picture/commonPicture';
import { type Kinds, kindsOf } from '../../../picture/mapPicture';
import { Picture } from '../../../picture/Picture';
import { useRoom } from '../../../ui/useRoom';
import { useTurn } from '../../../ui/useTurn';

/** Between tiles, in px, as the style sheet has it. */
const GAP = 12;

interface TileProps {
  readonly content: MapContent;
  readonly look: CommonLook;
  readonly kinds: Kinds;
  readonly name: string;
}

const TilePicture = ({ content, look, kinds }: Omit<TileProps, 'name'>) => {
  const drawing = useMemo(() => commonPicture(content, look, kinds), [content, look, kinds]);
  return <Picture drawing={drawing} label="" detail="thumbnail" frame={look.frame} />;
};

const Tile = ({ name, ...picture }: TileProps) => {
  const place = useRef<HTMLLIElement>(null);
  const hasTurn = useTurn(place);
  return (
    <li ref={place} className="show-tile on-paper">
      <span className="show-tile-picture" aria-hidden="true">
        {hasTurn ? <TilePicture {...picture} /> : null}
      </span>
      <span className="show-tile-name tabular">{name}</span>
    </li>
  );
};

export interface WallSlideProps {
  readonly merged: Merged;
  readonly maps: readonly MapContent[];
}

/** All maps side by side, as large as fits, each actor in the same place of every picture. */
export const WallSlide = ({ merged, maps }: WallSlideProps) => {
  const t = useWords('show');
  const area = useRef<HTMLUListElement>(null);
  const room = useRoom(area);
  const look = useMemo(() => commonLook(merged.view), [merged.view]);
  const kinds = useMemo(() => kindsOf(merged.records), [merged.records]);
  const aspect = look.frame.width / Math.max(1, look.frame.height);
  const { columns, width } = tilesIn(room ?? { width: 0, height: 0 }, maps.length, aspect, GAP);
  const size = { '--columns': columns, '--tile': `${width}px`, '--aspect': aspect } as CSSProperties;
  return (
    <ul ref={area} className="show-wall" style={size} aria-label={t('wallInWords', { count: maps.length })}>
      {maps.map((content) => (
        <Tile
          key={content.info.id}
          content={content}
          look={look}
          kinds={kinds}
          name={mapNameOf(merged.labels.get(content.info.id))}
        />
      ))}
    </ul>
  );
};
