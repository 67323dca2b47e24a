import { useMemo } from 'react';
import { useStore } from 'zustand';
import { mapLabels } from '../../domain/compare/labels';
import type { Entities } from '../../domain/entity';
import { mapContents } from '../../domain/select';
import { useWords } from '../../i18n';
import { amountsOf } from '../../i18n/amounts';
import { mapNameOf } from '../../i18n/mapNames';
import type { OpenWorkshop } from '../../state/library';
import { namesShown } from '../../state/namesShown';
import { addressOf } from '../../state/route';
import { paperMaps } from './paperMap';

export interface PaperListProps {
  readonly open: OpenWorkshop;
  readonly entities: Entities;
}

/** The paper maps that are in, the latest first, each a way to draw on it. A name that we gave hides nobody. */
export const PaperList = ({ open: { workshop }, entities }: PaperListProps) => {
  const t = useWords('paper');
  const showsNames = useStore(namesShown, (state) => state.in.has(workshop.id));
  const maps = useMemo(() => paperMaps(entities).reverse(), [entities]);
  const labels = useMemo(
    () => mapLabels(entities, mapContents(entities), showsNames),
    [entities, showsNames],
  );
  if (maps.length === 0) return null;
  return (
    <section className="paper-list" aria-labelledby="paper-list">
      <h3 id="paper-list">{t('entered', { number: maps.length })}</h3>
      <ul>
        {maps.map(({ info, actors, links }) => (
          <li key={info.id}>
            <a href={addressOf({ at: 'draw', workshop: workshop.id, map: info.id })}>
              {info.author?.name || !info.title ? mapNameOf(labels.get(info.id)) : info.title}
            </a>
            <span className="tabular">{t('facts', amountsOf({ actors, links }))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
