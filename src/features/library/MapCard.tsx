import { EllipsisVertical, Users } from 'lucide-react';
import type { MapInfo } from '../../domain/entity';
import { shownAuthor } from '../../domain/mapName';
import type { MapContent } from '../../domain/select';
import { useWords } from '../../i18n';
import { amountsIn } from '../../i18n/amounts';
import type { Kinds } from '../../picture/mapPicture';
import { Thumbnail, type ThumbnailProps } from '../../picture/Thumbnail';
import type { OpenWorkshop } from '../../state/library';
import { addressOf } from '../../state/route';
import { ICON } from '../../ui/icon';
import { MenuButton } from '../../ui/MenuButton';
import { dayOf } from './dates';
import { useMapActions } from './useMapActions';

/** Shown by its picture alone: what the card says in words stands beside it. */
const MapPicture = ({ content, kinds }: ThumbnailProps) => {
  const t = useWords('library');
  return (
    <div className="map-picture on-paper" aria-hidden="true">
      {content.actors.length > 0 ? (
        <Thumbnail content={content} kinds={kinds} />
      ) : (
        <span>{t('emptyMap')}</span>
      )}
    </div>
  );
};

/** Who drew it, as far as the title does not say that already. */
const Author = ({ info, isNamed }: { readonly info: MapInfo; readonly isNamed: boolean }) => {
  const t = useWords('library');
  const author = isNamed && info.title && info.title !== shownAuthor(info) ? shownAuthor(info) : undefined;
  const members = info.groupOf?.length ?? 0;
  if (info.author?.type !== 'group') return author ? <span>{author}</span> : null;
  return (
    <>
      {author ? <span>{author}</span> : null}
      <span className="map-group">
        <Users size={16} strokeWidth={1.75} aria-hidden />
        {members > 0 ? t('groupMapOf', { count: members }) : t('groupMap')}
      </span>
    </>
  );
};

export interface MapCardProps {
  readonly open: OpenWorkshop;
  readonly content: MapContent;
  readonly kinds: Kinds;
  /** What the map is called on this screen, */
  readonly name: string;
  /** and whether that is more than its number. */
  readonly isNamed: boolean;
  readonly onDeleted: () => void;
}

/** A map in small: its picture, whose it is and how much there is on it; the way to draw on it and a menu. */
export const MapCard = ({ open, content, kinds, name, isNamed, onDeleted }: MapCardProps) => {
  const t = useWords('library');
  const { info, actors, links } = content;
  const { entries, dialog } = useMapActions(open, info, { name, isNamed, onDeleted });
  return (
    <li className="map-card panel">
      <MapPicture content={content} kinds={kinds} />
      <h3>
        <a href={addressOf({ at: 'draw', workshop: open.workshop.id, map: info.id })}>{name}</a>
      </h3>
      <MenuButton label={t('mapMenu', { name })} icon={<EllipsisVertical {...ICON} />} entries={entries} />
      <p className="map-facts tabular">
        <Author info={info} isNamed={isNamed} />
        <span>{amountsIn({ actors, links })}</span>
        <span>{dayOf(info.updatedAt)}</span>
      </p>
      {dialog}
    </li>
  );
};
