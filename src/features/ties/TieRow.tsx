import type { ReactNode } from 'react';
import type { ComparedMaps } from '../../canvas/useCompared';
import { useWords } from '../../i18n';
import { mapNames } from '../../i18n/mapNames';
import { Fold } from '../../ui/Fold';

export interface TieRowProps {
  readonly maps: ComparedMaps;
  readonly name: string;
  /** The maps that drew it. */
  readonly mapIds: readonly string[];
  /** What more there is to say of it, once it is opened. */
  readonly children?: ReactNode;
}

/** Something by its name and how many drew it; opened, it tells which maps those are. */
export const TieRow = ({ maps, name, mapIds, children }: TieRowProps) => {
  const t = useWords('ties');
  const count = { n: mapIds.length, m: maps.compared.counts.maps.length };
  return (
    <li className="tie-row">
      <Fold
        isLazy
        summary={
          <span className="tie-summary">
            <span>{name}</span> <span className="tabular">{t('drew', count)}</span>
          </span>
        }
      >
        <div className="tie-more">
          {children}
          <p>{t('drewMaps', { ...count, names: mapNames(mapIds, maps.labels) })}</p>
        </div>
      </Fold>
    </li>
  );
};
