import { useWords } from '.';

/** What the tools are called that change how much of a picture is in sight. */
export const useViewWords = () => {
  const t = useWords('common');
  return {
    tools: t('zoomTools'),
    zoomIn: t('zoomIn'),
    zoomOut: t('zoomOut'),
    fit: t('fit'),
    words: t('list'),
  };
};
