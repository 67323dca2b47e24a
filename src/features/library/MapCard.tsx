import { EllipsisVertical, Users } from 'lucide-react';
import { useMemo } from 'react';
import type { MapInfo } from '../../domain/entity';
import { mapName, shownAuthor } from '../../domain/mapName';
import type { MapContent } from '../../domain/select';
import { useWords } from '../../i18n';
import { contentPicture, type Kinds } from '../../picture/mapPicture';
import { Picture } from '../../picture/Picture';
import type { OpenWorkshop } from '../../state/library';
import { addressOf } from '../../state/route';
import { MenuButton } from '../../ui/MenuButton';
import { dayOf } from './dates';
import { useMapActions } from './useMapActions';

/** Shown by its picture alone: what the card says in words stands beside it. */
const Thumbnail = ({ content, kinds }: { readonly content: MapContent; readonly kinds: Kinds }) => {
  const t = useWords('library');
  const drawing = useMemo(() => contentPicture(content, kinds), [content, kinds]);
  return (
    <div className="map-picture" aria-hidden="true">
      {content.actors.length > 0 ? (
        <Picture drawing={drawing} label="" detail="thumbnail" />
      ) : (
        <span>{t('emptyMap')}</span>
      )}
    </div>
  );
};

/** Who drew it, as far as the title does not say that already. */
const Author = ({ info }: { readonly info: MapInfo }) => {
  const t = useWords('library');
  const author = info.title === shownAuthor(info) ? undefined : info.title && shownAuthor(info);
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
  readonly onDeleted: () => void;
}

/** A map in small: its picture, whose it is and how much there is on it; the way to draw on it and a menu. */
export const MapCard = ({ open, content, kinds, onDeleted }: MapCardProps) => {
  const t = useWords('library');
  const common = useWords('common');
  const { info, actors, links } = content;
  const { entries, dialog } = useMapActions(open, info, onDeleted);
  const name = mapName(info) ?? common('untitledMap');
  return (
    <li className="map-card panel">
      <Thumbnail content={content} kinds={kinds} />
      <h3>
        <a href={addressOf({ at: 'draw', workshop: open.workshop.id, map: info.id })}>{name}</a>
      </h3>
      <MenuButton
        label={t('mapMenu', { name })}
        icon={<EllipsisVertical size={20} strokeWidth={1.75} aria-hidden />}
        entries={entries}
      />
      <p className="map-facts tabular">
        <Author info={info} />
        <span>
          {common('actors', { count: actors.length })}, {common('links', { count: links.length })}
        </span>
        <span>{dayOf(info.updatedAt)}</span>
      </p>
      {dialog}
    </li>
  );
};
