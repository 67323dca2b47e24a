import { memo, useRef } from 'react';
import type { Box } from '../../domain/layout/placing';
import type { MapContent } from '../../domain/select';
import { type Kinds, keptPicture } from '../../picture/mapPicture';
import type { MapRow } from '../../picture/mapRow';
import { around, type Bounds } from '../../picture/marks';
import { Picture } from '../../picture/Picture';
import { useTurn } from '../../ui/useTurn';
import { shareOf } from './places';

export interface MapPointProps {
  readonly index: number;
  readonly content: MapContent;
  readonly kinds: Kinds;
  readonly row: MapRow | undefined;
  readonly name: string;
  readonly box: Box | undefined;
  /** Of the whole plane. */
  readonly bounds: Bounds;
  readonly isChosen: boolean;
  readonly onPoint: (index: number | undefined) => void;
  readonly onChoose: (index: number) => void;
}

const Point = ({
  index,
  content,
  kinds,
  row,
  name,
  box,
  bounds,
  isChosen,
  onPoint,
  onChoose,
}: MapPointProps) => {
  const place = useRef<HTMLLIElement>(null);
  const hasTurn = useTurn(place);
  if (!box) return null;
  const colour = row?.family?.colour;
  return (
    <li ref={place} className="alike-point" style={shareOf(around(box, box.width, box.height), bounds)}>
      <button
        type="button"
        aria-label={name}
        aria-pressed={isChosen}
        style={colour ? { borderColor: colour } : undefined}
        onPointerEnter={() => onPoint(index)}
        onPointerLeave={() => onPoint(undefined)}
        onFocus={() => onPoint(index)}
        onBlur={() => onPoint(undefined)}
        onClick={() => onChoose(index)}
      >
        <span className="alike-point-name" style={{ color: colour }} aria-hidden="true">
          {row?.label} {row?.family?.letter}
        </span>
        <span className="alike-point-picture" aria-hidden="true">
          {hasTurn ? <Picture drawing={keptPicture(content, kinds)} label="" detail="thumbnail" /> : null}
        </span>
      </button>
    </li>
  );
};

/** A map as a point on the map of maps, drawn when it comes into sight. Left alone while it stays as it is. */
export const MapPoint = memo(Point);
