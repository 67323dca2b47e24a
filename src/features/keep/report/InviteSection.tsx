import { useMemo } from 'react';
import type { ComparedMaps } from '../../../canvas/useCompared';
import { fraction } from '../../../domain/compare/fraction';
import { inviteList } from '../../../domain/compare/invite';
import { listed, useWords } from '../../../i18n';
import { Section } from './Section';

/** Who was drawn often without anybody to represent them. */
export const InviteSection = ({ maps: { compared, records } }: { readonly maps: ComparedMaps }) => {
  const t = useWords('points');
  const { said, of, rows } = useMemo(() => inviteList(compared, records), [compared, records]);
  if (rows.length === 0) return null;
  return (
    <Section title={t(said === 0 ? 'oftenTitle' : 'inviteTitle')}>
      <p>{said === 0 ? t('nobodySaid') : `${t('inviteHelp')} ${t('whoRepresents', { said, count: of })}`}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('columnActor')}</th>
            <th scope="col">{t('columnDrawn')}</th>
            <th scope="col">{t('columnNextTo')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, drawn, nextTo }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className="tabular">{fraction(drawn, of)}</td>
              <td>{listed(nextTo.map((neighbour) => neighbour.name))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
};
