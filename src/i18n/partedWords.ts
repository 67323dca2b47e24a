import { useWords, words } from '.';
import { amountsOf } from './amounts';

/** What the two sides of a comparison are called, A first. */
export type SideNames = readonly [first: string, second: string];

type Things = Parameters<typeof amountsOf>[0];

/** For the choice how two sides are laid out; `said` is told to those who do not see what became of it. */
export const useLayoutWords = () => {
  const t = useWords('parted');
  return {
    label: t('layout'),
    options: (['together', 'beside'] as const).map((value) => ({
      value,
      label: t(`layout_${value}`),
      said: t(`layoutSaid_${value}`),
    })),
  };
};

/** What only the one side has, what both have, and what only the other has. */
export const partNames = ([first, second]: SideNames) => {
  const t = words('parted');
  return {
    first: t('only', { letter: 'A', name: first }),
    both: t('both'),
    second: t('only', { letter: 'B', name: second }),
  };
};

/**
 * What pictures of two sides are called, and what they show for those who do not see them: `said` is what there is to
 * say of both, `things` are what each of them shows.
 */
export const paneWords = (
  [first, second]: SideNames,
  said: string,
  things: { readonly first: Things; readonly second: Things },
) => {
  const t = words('parted');
  const beside = (name: string, shown: Things) => ({
    caption: name,
    label: t('besideSeen', { name, ...amountsOf(shown) }),
  });
  return {
    together: {
      caption: t('together', { first, second }),
      label: t('togetherSeen', { first, second, said }),
    },
    first: beside(`A: ${first}`, things.first),
    second: beside(`B: ${second}`, things.second),
  };
};
