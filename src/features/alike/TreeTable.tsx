import { listed, useWords } from '../../i18n';
import { type AlikeParts, lettered } from './parts';
import { ScrolledTable } from './ScrolledTable';

/** How the maps join, step by step, as a table. */
export const TreeTable = (parts: AlikeParts) => {
  const t = useWords('alike');
  const names = (maps: readonly number[]): string => listed(maps.map((map) => lettered(parts, map)));
  return (
    <ScrolledTable
      label={t('treeAsTable')}
      caption={t('treeCaption')}
      head={
        <tr>
          <th scope="col">{t('step')}</th>
          <th scope="col">{t('these')}</th>
          <th scope="col">{t('joinThese')}</th>
          <th scope="col">{t('likeness')}</th>
        </tr>
      }
    >
      {parts.kinship.families.merges.map(({ height, one, other }, step) => (
        <tr key={[...one, ...other].join(' ')}>
          <th scope="row">{step + 1}</th>
          <td>{names(one)}</td>
          <td>{names(other)}</td>
          <td>{t('ofHundred', { n: Math.round((1 - height) * 100) })}</td>
        </tr>
      ))}
    </ScrolledTable>
  );
};
