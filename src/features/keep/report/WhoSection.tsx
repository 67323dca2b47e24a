import { useMemo } from 'react';
import type { ComparedMaps } from '../../../canvas/useCompared';
import { drawnBy, rosterInNoMap } from '../../../domain/compare/lists';
import { mapSummaries } from '../../../domain/tables/perMap';
import { useWords } from '../../../i18n';
import { mapNameOf } from '../../../i18n/mapNames';
import { Section } from './Section';

export interface WhoSectionProps {
  readonly maps: ComparedMaps;
}

/** How many maps "several" are. */
const useSeveral = (m: number): string => {
  const t = useWords('report');
  return m === 3 ? t('drewTwo') : t('drewSeveral', { most: m - 1 });
};

const Shares = ({ maps: { compared } }: WhoSectionProps) => {
  const t = useWords('report');
  const m = compared.counts.maps.length;
  const several = useSeveral(m);
  const [actors, links] = [drawnBy(compared.actors, m), drawnBy(compared.links, m)];
  const rows = [
    { id: 'all', name: m === 2 ? t('drewBoth') : t('drewAll', { m }) },
    { id: 'several', name: several },
    { id: 'one', name: t('drewOne') },
  ] as const;
  return (
    <table className="tabular">
      <thead>
        <tr>
          <th scope="col">{t('drew')}</th>
          <th scope="col">{t('actorCount')}</th>
          <th scope="col">{t('linkCount')}</th>
        </tr>
      </thead>
      <tbody>
        {rows
          .filter(({ id }) => m > 2 || id !== 'several')
          .map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{actors[id].length}</td>
              <td>{links[id].length}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
};

const withAlone = (all: number, alone: number): string => (alone > 0 ? `${all} (${alone})` : String(all));

const Maps = ({ maps: { compared, labels } }: WhoSectionProps) => {
  const t = useWords('report');
  const summaries = useMemo(() => mapSummaries(compared, labels), [compared, labels]);
  return (
    <table className="tabular">
      <thead>
        <tr>
          <th scope="col">{t('map')}</th>
          <th scope="col">{`${t('actorCount')} (${t('onlyHere').toLowerCase()})`}</th>
          <th scope="col">{`${t('linkCount')} (${t('onlyHere').toLowerCase()})`}</th>
        </tr>
      </thead>
      <tbody>
        {summaries.map(({ map, actors, links, onlyActors, onlyLinks }) => (
          <tr key={map.id}>
            <th scope="row">{mapNameOf(map)}</th>
            <td>{withAlone(actors, onlyActors)}</td>
            <td>{withAlone(links, onlyLinks)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Unseen = ({ maps: { compared, records } }: WhoSectionProps) => {
  const t = useWords('report');
  const unseen = useMemo(() => rosterInNoMap(compared, records), [compared, records]);
  if (unseen.length === 0) return null;
  return (
    <>
      <h4>{t('unseen')}</h4>
      <ul className="report-names">
        {unseen.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </>
  );
};

/** How much all, several and one of the maps have, what each map has, and whom of the list nobody drew. */
export const WhoSection = ({ maps }: WhoSectionProps) => {
  const t = useWords('report');
  return (
    <Section title={t('who')}>
      {maps.compared.counts.maps.length > 1 ? <Shares maps={maps} /> : null}
      <Maps maps={maps} />
      <Unseen maps={maps} />
    </Section>
  );
};
