import { memo } from 'react';
import { fraction } from '../../domain/compare/fraction';
import { useWords } from '../../i18n';
import { type AlikeParts, lettered } from './parts';
import { ScrolledTable } from './ScrolledTable';

const Row = memo(
  ({ map, place, ...parts }: AlikeParts & { readonly map: number; readonly place: number }) => {
    const { families, similarity } = parts.kinship;
    return (
      <tr>
        <th scope="row">{lettered(parts, map)}</th>
        {families.order.map((other, column) => {
          const overlap = similarity.overlaps[map]?.[other];
          if (!overlap || map === other) return <td key={other}>·</td>;
          const { sharedActors, allActors, sharedLinks, linksAmongShared } = overlap;
          return (
            <td key={other}>
              {column < place ? fraction(sharedActors, allActors) : fraction(sharedLinks, linksAmongShared)}
            </td>
          );
        })}
      </tr>
    );
  },
);

/** The matrix as a table of whole numbers. */
export const MatrixTable = (parts: AlikeParts) => {
  const t = useWords('alike');
  const { order } = parts.kinship.families;
  return (
    <ScrolledTable
      label={t('matrixAsTable')}
      caption={t('matrixCaption')}
      head={
        <tr>
          <td />
          {order.map((map) => (
            <th key={map} scope="col">
              {lettered(parts, map)}
            </th>
          ))}
        </tr>
      }
    >
      {order.map((map, place) => (
        <Row key={map} map={map} place={place} {...parts} />
      ))}
    </ScrolledTable>
  );
};
