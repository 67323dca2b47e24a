import { useDeferredValue } from 'react';
import { listed, useWords } from '../../i18n';
import { amountsIn } from '../../i18n/amounts';
import { nearestTo } from '../../picture/kinship';
import { type Kinds, keptPicture } from '../../picture/mapPicture';
import { Picture } from '../../picture/Picture';
import { type AlikeParts, lettered } from './parts';

export interface EnlargedProps {
  readonly parts: AlikeParts;
  readonly kinds: Kinds;
  /** Index of the map that is looked at. */
  readonly map: number | undefined;
}

const MOST_NEIGHBOURS = 3;

/** The map that is pointed at, large enough to be read, and which maps are most like it. */
export const Enlarged = ({ parts, kinds, map }: EnlargedProps) => {
  const t = useWords('alike');
  // passing over many small maps must not wait for each of them to be drawn large
  const shown = useDeferredValue(map);
  const content = shown === undefined ? undefined : parts.kinship.counts.maps[shown]?.content;
  return (
    <div className="alike-enlarged" role="status">
      {shown === undefined || !content ? (
        <p className="field-help">{t('pointHint')}</p>
      ) : (
        <>
          <h4>{lettered(parts, shown)}</h4>
          <p className="tabular">{amountsIn(content)}</p>
          <div className="alike-large on-paper" aria-hidden="true">
            <Picture drawing={keptPicture(content, kinds)} label="" detail="thumbnail" />
          </div>
          <p>
            {t('nearest', {
              names: listed(
                nearestTo(parts.kinship, shown, MOST_NEIGHBOURS).map((other) => lettered(parts, other)),
              ),
            })}
          </p>
        </>
      )}
    </div>
  );
};
