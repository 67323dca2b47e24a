import { listed, useWords } from '../../i18n';
import { nearestTo } from '../../picture/kinship';
import { type AlikeParts, lettered } from './parts';
import { ScrolledTable } from './ScrolledTable';

const MOST = 3;

/** Which maps are most like each, as a table: what the map of maps shows by nearness. */
export const NeighbourTable = (parts: AlikeParts) => {
  const t = useWords('alike');
  const { families, similarity } = parts.kinship;
  const withLikeness = (map: number, other: number): string =>
    t('neighbour', {
      name: lettered(parts, other),
      n: Math.round((1 - (similarity.distance[map]?.[other] ?? 1)) * 100),
    });
  return (
    <ScrolledTable
      label={t('planeAsTable')}
      caption={t('planeCaption')}
      head={
        <tr>
          <th scope="col">{t('map')}</th>
          <th scope="col">{t('mostLikeIt')}</th>
        </tr>
      }
    >
      {families.order.map((map) => (
        <tr key={map}>
          <th scope="row">{lettered(parts, map)}</th>
          <td>{listed(nearestTo(parts.kinship, map, MOST).map((other) => withLikeness(map, other)))}</td>
        </tr>
      ))}
    </ScrolledTable>
  );
};
