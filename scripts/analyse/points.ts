import { mapLabels } from '../../src/domain/compare/labels';
import type { MapSet } from '../../src/domain/compare/sets';
import type { Entities, Language } from '../../src/domain/entity';
import { comparedOf } from '../../src/domain/merge/view';
import { pointNames } from '../../src/domain/points/names';
import { talkingPoints } from '../../src/domain/points/talkingPoints';
import { mapContents, workshopInfo } from '../../src/domain/select';
import { pointText } from '../../src/i18n/pointSentences';

/**
 * The talking points of a set of maps as sentences, the most remarkable first; in the workshop's language unless another
 * is given. Maps go by their numbers: authors are not named.
 */
export const pointsInWords = (
  records: Entities,
  set: MapSet,
  language: Language = workshopInfo(records)?.language ?? 'fi',
): string[] => {
  const compared = comparedOf(records, { set });
  const names = pointNames(compared, mapLabels(records, mapContents(records), false));
  return talkingPoints(compared, { records }).map((point) => pointText(point, names, language));
};
