import type { Actor, Link } from '../../domain/entity';
import { actorById, linksOf } from '../../domain/rules';
import type { MapContent } from '../../domain/select';
import { words } from '../../i18n';

interface Named {
  readonly id: string;
  readonly name: string;
}

const nameOf = (items: readonly Named[], id: string | undefined): string | undefined =>
  items.find((item) => item.id === id)?.name;

/** "Varha, Julkinen, 4 yhteyttä" */
export const actorLabel = (actor: Actor, content: MapContent, kinds: readonly Named[]): string => {
  const t = words('draw');
  const links = words('common')('links', { count: linksOf(content.links, actor.id).length });
  const kind = nameOf(kinds, actor.kind);
  return kind
    ? t('actorLabel', { name: actor.name, kind, links })
    : t('actorLabelNoKind', { name: actor.name, links });
};

/** The names at the ends of a link. */
export const endNames = (link: Link, content: MapContent): { source: string; target: string } => {
  const byId = actorById(content);
  return { source: byId.get(link.source)?.name ?? '', target: byId.get(link.target)?.name ?? '' };
};

/** "Varha – Turku, Rahoitus" */
export const linkLabel = (link: Link, content: MapContent, kinds: readonly Named[]): string => {
  const t = words('draw');
  const ends = endNames(link, content);
  const kind = nameOf(kinds, link.kind);
  return kind ? t('linkLabelKind', { ...ends, kind }) : t('linkLabel', ends);
};
