import type { Actor, Link, Network, TextLabel } from '../../../domain/entity';
import type { MapContent } from '../../../domain/select';
import { listed, words } from '../../../i18n';
import { endNames } from '../labels';

/** Things of a map. */
export interface Touched {
  readonly actors: readonly Actor[];
  readonly links: readonly Link[];
  readonly networks: readonly Network[];
  readonly texts: readonly TextLabel[];
}

const missingFrom = <T extends { readonly id: string }>(later: readonly T[], earlier: readonly T[]): T[] => {
  const there = new Set(later.map(({ id }) => id));
  return earlier.filter(({ id }) => !there.has(id));
};

/** What stands on a map and no longer does later. */
export const goneBetween = (earlier: MapContent, later: MapContent): Touched => ({
  actors: missingFrom(later.actors, earlier.actors),
  links: missingFrom(later.links, earlier.links),
  networks: missingFrom(later.networks, earlier.networks),
  texts: missingFrom(later.texts, earlier.texts),
});

/** Whether there is nothing to be told. */
export const isNothing = ({ actors, links, networks, texts }: Touched): boolean =>
  actors.length + links.length + networks.length + texts.length === 0;

/** One by its name, several by how many they are. */
const oneOr = <T>(things: readonly T[], name: (one: T) => string, amount: (count: number) => string) => {
  const [first, ...others] = things;
  if (first === undefined) return [];
  return [others.length === 0 ? name(first) : amount(things.length)];
};

/** "Varha ja 4 yhteyttä": a link alone is told by its ends, beside an actor it is understood. */
export const thingsInWords = ({ actors, links, networks, texts }: Touched, content: MapContent): string => {
  const t = words('outline');
  const common = words('common');
  const linkCount = (count: number) => common('links', { count });
  const linkName = (link: Link) => (actors.length > 0 ? linkCount(1) : t('theLink', endNames(link, content)));
  return listed([
    ...oneOr(
      actors,
      ({ name }) => name,
      (count) => common('actors', { count }),
    ),
    ...oneOr(links, linkName, linkCount),
    ...oneOr(
      networks,
      ({ name }) => t('theNetwork', { name }),
      (count) => t('networks', { count }),
    ),
    ...oneOr(
      texts,
      ({ text }) => t('theText', { text }),
      (count) => t('texts', { count }),
    ),
  ]);
};

/** How many there are in all of what was touched: "12 yhteyttä". */
export const totals = (touched: Touched, { actors, links }: MapContent): string => {
  const t = words('common');
  return [
    ...(touched.actors.length > 0 ? [t('actors', { count: actors.length })] : []),
    ...(touched.links.length > 0 ? [t('links', { count: links.length })] : []),
  ].join(', ');
};
