import { useMemo } from 'react';
import type { Merged } from '../../canvas/useMerged';
import { pointNames } from '../../domain/points/names';
import type { TalkingPoint } from '../../domain/points/point';
import { useLanguage } from '../../i18n';
import { pointSentence } from '../../i18n/pointSentences';
import { Sentence } from '../../ui/Sentence';

export interface PointWordsProps {
  readonly point: TalkingPoint;
  readonly merged: Merged;
}

/** The sentence of a talking point in parts, names apart; persons are named only where names are shown. */
export const usePointSentence = (merged: Merged, point: TalkingPoint | undefined) => {
  const language = useLanguage();
  const names = useMemo(() => pointNames(merged.view, merged.labels), [merged]);
  return useMemo(() => (point ? pointSentence(point, names, language) : []), [point, names, language]);
};

/** A talking point in words, its names bold. */
export const PointWords = ({ point, merged }: PointWordsProps) => (
  <Sentence parts={usePointSentence(merged, point)} />
);
