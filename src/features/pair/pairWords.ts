import { byPart, type Part, type Parted, type Sided } from '../../domain/compare/parts';
import { words } from '../../i18n';

const amounts = (items: readonly Sided[]): Readonly<Record<Part, number>> => {
  const { first, both, second } = byPart(items);
  return { first: first.length, both: both.length, second: second.length };
};

/** How much the two have in common, in a sentence for actors and one for links. */
export const saidOf = ({ actors, links }: Parted): readonly string[] => {
  const t = words('pair');
  const [ofActors, ofLinks] = [amounts(actors), amounts(links)];
  return [
    t('actorsSaid', { ...ofActors, shared: t('sharedActors', { count: ofActors.both }) }),
    t('linksSaid', { ...ofLinks, shared: t('sharedLinks', { count: ofLinks.both }) }),
  ];
};
