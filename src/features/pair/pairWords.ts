import { byPart, type Part, type Parted, type Sided, sideOf } from '../../domain/compare/parts';
import { words } from '../../i18n';
import { amountsOf } from '../../i18n/amounts';
import type { PartedPicturesProps } from '../../picture/parted/PartedPictures';

/** What the two sides are called, A first. */
export type SideNames = readonly [first: string, second: string];

/** What each part of the two is called. */
export const partNames = ([first, second]: SideNames): Readonly<Record<Part, string>> => {
  const t = words('pair');
  return {
    first: t('only', { letter: 'A', name: first }),
    both: t('both'),
    second: t('only', { letter: 'B', name: second }),
  };
};

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

/** What the pictures are called, and what they show for those who do not see them. */
export const paneWords = (parted: Parted, names: SideNames): PartedPicturesProps['words'] => {
  const t = words('pair');
  const [first, second] = names;
  const beside = (letter: 'first' | 'second', name: string) => ({
    caption: name,
    label: t('besideSeen', { name, ...amountsOf(sideOf(parted, letter)) }),
  });
  return {
    together: {
      caption: t('together', { first, second }),
      label: t('togetherSeen', { first, second, said: saidOf(parted).join(' ') }),
    },
    first: beside('first', `A: ${first}`),
    second: beside('second', `B: ${second}`),
  };
};
