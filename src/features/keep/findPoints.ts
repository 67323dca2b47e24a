import type { ComparedMaps } from '../../canvas/useCompared';
import type { Entities } from '../../domain/entity';
import { pointNames } from '../../domain/points/names';
import type { TalkingPoint } from '../../domain/points/point';
import { talkingPointsInSteps } from '../../domain/points/talkingPoints';
import { showSettings } from '../../domain/show';
import { currentLanguage } from '../../i18n';
import { pointText } from '../../i18n/pointSentences';
import { inSlices } from '../../state/slices';

/** A talking point in words, and whether it was pinned to be shown. */
export interface SaidPoint {
  readonly text: string;
  readonly isPinned: boolean;
}

const found = (
  { compared, records }: ComparedMaps,
  pinned: readonly string[],
): Promise<readonly TalkingPoint[]> => inSlices(talkingPointsInSteps(compared, { records, pinned }));

/** All that is worth a talk, in the language on the screen. `entities` are those of now, by which points are pinned. */
export const findPoints = async (maps: ComparedMaps, entities: Entities): Promise<readonly SaidPoint[]> => {
  const { points: pinned = [] } = showSettings(entities);
  const names = pointNames(maps.compared, maps.labels);
  const points = await found(maps, pinned);
  return points.map((point) => ({
    text: pointText(point, names, currentLanguage()),
    isPinned: pinned.includes(point.key),
  }));
};
