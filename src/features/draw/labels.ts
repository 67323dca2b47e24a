import type { Actor, Link } from '../../domain/entity';
import type { MapContent } from '../../domain/select';
import { words } from '../../i18n';
import { factsOf } from './facts';

interface Named {
  readonly id: string;
  readonly name: string;
}

const nameOf = (items: readonly Named[], id: string | undefined): string | undefined =>
  items.find((item) => item.id === id)?.name;

const inOneBreath = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(', ');

/** The zone in which an actor stands, as it is written; also where it stands in none of them. Empty without zones. */
export const zoneSaid = (actor: Actor, content: MapContent): string => {
  const { zoneOf, hasZones } = factsOf(content);
  return zoneOf(actor)?.name ?? (hasZones ? words('backdrop')('outside') : '');
};

/** "Varha, Julkinen, 4 yhteyttä, Ydinverkosto, Hyvinvointiverkosto": an actor as it is read aloud. */
export const actorLabel = (actor: Actor, content: MapContent, kinds: readonly Named[]): string => {
  const facts = factsOf(content);
  const count = facts.linksByActor.get(actor.id)?.length ?? 0;
  const networks = facts.networksByActor.get(actor.id) ?? [];
  return inOneBreath([
    actor.name,
    nameOf(kinds, actor.kind),
    words('common')('links', { count }),
    zoneSaid(actor, content),
    ...networks.map(({ name }) => name),
    facts.namesakesByActor.has(actor.id) ? words('outline')('namesake') : undefined,
  ]);
};

/** The names at the ends of a link. */
export const endNames = (link: Link, content: MapContent): { source: string; target: string } => {
  const { actorsById } = factsOf(content);
  return { source: actorsById.get(link.source)?.name ?? '', target: actorsById.get(link.target)?.name ?? '' };
};

/** "Varha – Turku, Rahoitus" */
export const linkLabel = (link: Link, content: MapContent, kinds: readonly Named[]): string =>
  inOneBreath([words('draw')('linkLabel', endNames(link, content)), nameOf(kinds, link.kind)]);
