import { useWords } from '.';

/** What the lists of a backdrop's zones say about themselves. */
export const useZoneListWords = () => {
  const t = useWords('backdrop');
  const wordsOf = (list: 'rings' | 'sectors' | 'columns') => ({
    title: t(list),
    help: t(`${list}_help`),
    add: t(`${list}_add`),
    field: (number: number) => t(`${list}_field`, { number }),
    remove: (name: string) => t('removeZone', { name }),
  });
  return { rings: wordsOf('rings'), sectors: wordsOf('sectors'), columns: wordsOf('columns') };
};
