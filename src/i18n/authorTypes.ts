import { useWords } from '.';

/** Whose map it is, a person's or a group's: the question and its answers. */
export const useAuthorTypes = () => {
  const t = useWords('common');
  return {
    label: t('authorType'),
    options: [
      { value: 'person', label: t('person') },
      { value: 'group', label: t('group') },
    ],
  } as const;
};
