import { pointNames } from '../../domain/points/names';
import type { Slide } from '../../domain/show/slides';
import { useLanguage, useWords } from '../../i18n';
import { pointText } from '../../i18n/pointSentences';
import type { Show } from './useShow';

/** What a slide shows, in words: the question and a talking point as they stand, else what the view is called. */
export const useSlideWords = ({ merged, points, question }: Show): ((slide: Slide) => string) => {
  const t = useWords('show');
  const language = useLanguage();
  return ({ view, point: key }) => {
    const point = points?.find((one) => one.key === key);
    if (point && merged) return pointText(point, pointNames(merged.view, merged.labels), language);
    return view === 'question' ? question : t(`view_${view}`);
  };
};
