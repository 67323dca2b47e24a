import type { ActorKind, ActorRef } from '../entity';
import { normaliseName } from '../match/normalise';
import { membersByClass } from '../merge/actors';
import type { Compared, ComparedActor } from '../merge/view';
import { byText } from '../select';
import type { NetworkTheme, SharedNetwork } from './sharedNetworks';

/** A theme that counted maps hold: drawn among the actors, said of a network, or both. */
export interface SharedTheme {
  /** The id of its class where it is drawn among the actors, else its normalised text. */
  readonly key: string;
  readonly name: string;
  /** Its class where it is drawn among the actors. */
  readonly classId: ActorRef | undefined;
  /** The maps that hold it in either way, in UTF-16 order. */
  readonly mapIds: readonly string[];
  /** The networks that some map says work on it. */
  readonly networks: readonly SharedNetwork[];
}

interface SaidOfNetwork {
  readonly theme: NetworkTheme;
  readonly network: SharedNetwork;
}

/** The id of the ready-made type. */
const THEME_KIND = 'theme';

/** How the names of such types begin in the three languages, normalised. */
const THEME_NAME = /^(teema|ilmiö|tema|fenomen|theme|phenomen)/u;

/** The ids of the types of actors that are themes: the ready-made one, and those that are called so. */
export const themeKindIds = (kinds: readonly Pick<ActorKind, 'id' | 'name'>[]): ReadonlySet<string> =>
  new Set([
    THEME_KIND,
    ...kinds.filter(({ name }) => THEME_NAME.test(normaliseName(name))).map(({ id }) => id),
  ]);

/** By each name that an actor goes by on some map, the class that bears it. */
const classIdByName = (themes: readonly ComparedActor[], compared: Compared): Map<string, ActorRef> => {
  const members = membersByClass(compared.counts, compared.classes);
  const found = new Map<string, ActorRef>();
  for (const { id, name } of themes) {
    for (const text of [name, ...(members.get(id) ?? []).map(({ actor }) => actor.name)]) {
      const key = normaliseName(text);
      if (key !== '' && !found.has(key)) found.set(key, id);
    }
  }
  return found;
};

const joined = (mapIds: readonly string[]): string[] => [...new Set(mapIds)].sort(byText);

const withNetwork = (theme: SharedTheme, { theme: said, network }: SaidOfNetwork): SharedTheme => ({
  ...theme,
  mapIds: joined([...theme.mapIds, ...said.mapIds]),
  networks: theme.networks.includes(network) ? theme.networks : [...theme.networks, network],
});

const drawnTheme = ({ id, name, mapIds }: ComparedActor): SharedTheme => ({
  key: id,
  name,
  classId: id,
  mapIds,
  networks: [],
});

const saidTheme = ({ key, name }: NetworkTheme): SharedTheme => ({
  key,
  name,
  classId: undefined,
  mapIds: [],
  networks: [],
});

/**
 * The themes of the counted maps, what most maps hold first. An actor is a theme by the type that the maps give it
 * together; a theme said of a network is the same one if some map draws an actor of that name.
 */
export const sharedThemes = (
  compared: Compared,
  networks: readonly SharedNetwork[],
  kindIds: ReadonlySet<string>,
): readonly SharedTheme[] => {
  const drawn = compared.actors.filter(({ kind }) => kind && kindIds.has(kind.value));
  const themes = new Map(drawn.map((actor) => [actor.id, drawnTheme(actor)]));
  const drawnAs = classIdByName(drawn, compared);
  const said = networks.flatMap((network) => network.themes.map((theme) => ({ theme, network })));
  for (const one of said) {
    const key = drawnAs.get(one.theme.key) ?? one.theme.key;
    themes.set(key, withNetwork(themes.get(key) ?? saidTheme(one.theme), one));
  }
  return [...themes.values()].sort((a, b) => b.mapIds.length - a.mapIds.length || byText(a.key, b.key));
};
