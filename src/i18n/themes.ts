import { useWords } from '.';

/** Light or dark, or as the device is: the question and its answers. */
export const useThemes = () => {
  const t = useWords('look');
  return {
    label: t('theme'),
    options: [
      { value: 'auto', label: t('theme_auto') },
      { value: 'light', label: t('theme_light') },
      { value: 'dark', label: t('theme_dark') },
    ],
  } as const;
};
