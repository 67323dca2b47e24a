import type { MapLabel } from '../../domain/compare/labels';
import type { Tray, TrayActor, TrayItem, TrayLink } from '../../domain/group';
import type { MapContent } from '../../domain/select';
import { currentLanguage, words } from '../../i18n';
import { mapNames } from '../../i18n/mapNames';
import type { Kinds } from '../../picture/mapPicture';

/** One thing in the tray, in words. */
export interface TrayRow {
  readonly item: TrayItem;
  readonly name: string;
  /** "Yhdistys · Kartta 3 · tuo 2 yhteyttä" */
  readonly facts: string;
}

/** The tray as it is read: what several members drew, what one drew, and links, each by the alphabet. */
export interface TrayRows {
  readonly shared: readonly TrayRow[];
  readonly single: readonly TrayRow[];
  readonly links: readonly TrayRow[];
}

/** What the words of a row need to know besides its item. */
export interface Spoken {
  readonly content: MapContent;
  readonly kinds: Kinds;
  readonly labels: ReadonlyMap<string, MapLabel>;
  /** How many there are. */
  readonly members: number;
}

const kindName = (kinds: readonly { readonly id: string; readonly name: string }[], id: string | undefined) =>
  kinds.find((kind) => kind.id === id)?.name;

/** Of one map whose it is, of several how many. */
const drawnBy = ({ mapIds }: TrayItem, { labels, members }: Spoken): string =>
  mapIds.length === 1 ? mapNames(mapIds, labels) : words('compare')('drew', { n: mapIds.length, m: members });

const factsOf = (...facts: readonly (string | undefined)[]): string => facts.filter(Boolean).join(' · ');

const actorRow = (item: TrayActor, spoken: Spoken): TrayRow => {
  const count = item.linkedTo.length;
  const brings = count > 0 ? words('groups')('brings', { count }) : undefined;
  return {
    item,
    name: item.name,
    facts: factsOf(kindName(spoken.kinds.actors, item.kind), drawnBy(item, spoken), brings),
  };
};

const linkRow = (item: TrayLink, spoken: Spoken): TrayRow => {
  const nameOf = (id: string) => spoken.content.actors.find((actor) => actor.id === id)?.name ?? '';
  return {
    item,
    name: words('groups')('link', { source: nameOf(item.source), target: nameOf(item.target) }),
    facts: factsOf(kindName(spoken.kinds.links, item.kind), drawnBy(item, spoken)),
  };
};

/** The tray's things in words, in the language on the screen. What more members drew comes first. */
export const trayRows = ({ actors, links }: Tray, spoken: Spoken): TrayRows => {
  const { compare } = new Intl.Collator(currentLanguage());
  const sorted = (rows: TrayRow[]) =>
    rows.sort((a, b) => b.item.mapIds.length - a.item.mapIds.length || compare(a.name, b.name));
  const rows = sorted(actors.map((actor) => actorRow(actor, spoken)));
  return {
    shared: rows.filter(({ item }) => item.mapIds.length > 1),
    single: rows.filter(({ item }) => item.mapIds.length === 1),
    links: sorted(links.map((link) => linkRow(link, spoken))),
  };
};
