import { useMemo } from 'react';
import { zoneOfActor } from '../../domain/backdrop/geometry';
import type { Link } from '../../domain/entity';
import { linksOf } from '../../domain/rules';
import type { MapContent } from '../../domain/select';
import { useLanguage, useWords } from '../../i18n';
import { LegendList } from '../../picture/LegendList';
import { type Kinds, legendOf } from '../../picture/mapPicture';
import { PickList, type PickListProps } from '../../ui/PickList';

export interface MapInWordsProps extends Pick<PickListProps, 'chosen' | 'onPoint' | 'onPick'> {
  readonly content: MapContent;
  readonly kinds: Kinds;
}

const DIRECTIONS = { none: 'linkPlain', forward: 'linkTo', both: 'linkBoth' } as const;

const ActorRows = ({ content, ...list }: Omit<MapInWordsProps, 'kinds'>) => {
  const t = useWords('wall');
  const common = useWords('common');
  const language = useLanguage();
  const rows = useMemo(() => {
    const { compare } = new Intl.Collator(language);
    return content.actors
      .map((actor) => ({
        id: actor.id,
        name: actor.name,
        zone: zoneOfActor(content, actor)?.name,
        count: linksOf(content.links, actor.id).length,
      }))
      .sort((a, b) => compare(a.name, b.name));
  }, [content, language]);
  return (
    <PickList
      label={t('actors')}
      rows={rows.map(({ id, name, zone, count }) => ({
        id,
        label: name,
        count: [zone, common('links', { count })].filter(Boolean).join(' · '),
        spoken: t('actorSpoken', {
          name,
          links: [zone, common('links', { count })].filter(Boolean).join(', '),
        }),
      }))}
      {...list}
    />
  );
};

const LinkRows = ({ content }: Pick<MapInWordsProps, 'content'>) => {
  const t = useWords('wall');
  const names = new Map(content.actors.map(({ id, name }) => [id, name]));
  const nameOf = ({ source, target, direction = 'none' }: Link): string =>
    t(DIRECTIONS[direction], { source: names.get(source) ?? '', target: names.get(target) ?? '' });
  if (content.links.length === 0) return <p>{t('noLinks')}</p>;
  return (
    <ul className="wall-links" aria-label={t('links')}>
      {content.links.map((link) => (
        <li key={link.id}>{nameOf(link)}</li>
      ))}
    </ul>
  );
};

/** A map in words, beside its picture: every actor and link of it, and what the looks mean. */
export const MapInWords = ({ content, kinds, ...list }: MapInWordsProps) => {
  const t = useWords('wall');
  const legend = useMemo(() => legendOf(content, kinds), [content, kinds]);
  return (
    <div className="wall-words">
      <h3>{t('actors')}</h3>
      <ActorRows content={content} {...list} />
      <h3>{t('links')}</h3>
      <LinkRows content={content} />
      <LegendList legend={legend} label={t('legend')} />
    </div>
  );
};
