import { useMemo, useState } from 'react';
import type { ComparedMaps } from '../../canvas/useCompared';
import { labelledMaps } from '../../domain/compare/labels';
import { missingFrom } from '../../domain/compare/lists';
import { useWords } from '../../i18n';
import { mapNameOf } from '../../i18n/mapNames';
import { SelectField } from '../../ui/Field';
import { Fold } from '../../ui/Fold';

export interface MissingProps {
  readonly maps: ComparedMaps;
}

interface Lacked {
  readonly id: string;
  readonly name: string;
  readonly n: number;
}

/** As many as are taken in at a glance; the rest is folded away. */
const FIRST = 12;

const lackedBy = ({ compared }: ComparedMaps, mapId: string): Lacked[] => {
  const names = new Map(compared.actors.map(({ id, name }) => [id, name]));
  return missingFrom(compared.counts, mapId).map(({ id, mapIds }) => ({
    id,
    name: names.get(id) ?? '',
    n: mapIds.length,
  }));
};

const DrawnByOthers = ({ actors, m }: { readonly actors: readonly Lacked[]; readonly m: number }) => {
  const t = useWords('who');
  return (
    <ul className="who-list">
      {actors.map(({ id, name, n }) => (
        <li key={id}>
          <span>{name}</span>
          <span className="tabular">{t('drew', { n, m })}</span>
        </li>
      ))}
    </ul>
  );
};

/** What others drew and one map lacks, what most drew first. */
export const Missing = ({ maps }: MissingProps) => {
  const t = useWords('who');
  const columns = useMemo(() => labelledMaps(maps.compared.counts, maps.labels), [maps]);
  const [chosen, setChosen] = useState('');
  const mapId = (columns.find(({ id }) => id === chosen) ?? columns[0])?.id ?? '';
  const lacked = useMemo(() => lackedBy(maps, mapId), [maps, mapId]);
  const more = lacked.slice(FIRST);
  return (
    <>
      <h3 id="who-missing">{t('missing')}</h3>
      <p className="who-help">{t('missingHelp')}</p>
      <SelectField label={t('whichMap')} value={mapId} onChange={(event) => setChosen(event.target.value)}>
        {columns.map((map) => (
          <option key={map.id} value={map.id}>
            {mapNameOf(map)}
          </option>
        ))}
      </SelectField>
      {lacked.length > 0 ? (
        <DrawnByOthers actors={lacked.slice(0, FIRST)} m={columns.length} />
      ) : (
        <p>{t('nothingMissing')}</p>
      )}
      {more.length > 0 ? (
        <Fold key={mapId} isLazy summary={t('moreMissing', { count: more.length })}>
          <DrawnByOthers actors={more} m={columns.length} />
        </Fold>
      ) : null}
    </>
  );
};
