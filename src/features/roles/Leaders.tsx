import type { RankedRole } from '../../domain/compare/roleFindings';
import { useWords } from '../../i18n';
import { nameIn, type RolesParts } from './parts';
import { RoleRows } from './RoleRow';

/** Those with most links. */
export const MostLinked = ({ known, picking }: RolesParts) => {
  const t = useWords('roles');
  const common = useWords('common');
  const roles = known.findings.roles.filter(({ degree }) => degree > 0);
  const most = roles[0]?.degree ?? 1;
  const rowOf = ({ id, degree, degreeRank }: RankedRole) => ({
    id,
    name: nameIn(known, id),
    rank: degreeRank,
    count: common('links', { count: degree }),
    share: degree / most,
  });
  return (
    <section className="panel roles-panel" aria-labelledby="roles-most">
      <h3 id="roles-most">{t('mostLinked')}</h3>
      <p className="roles-help">{t('mostLinkedHelp')}</p>
      <RoleRows labelledBy="roles-most" items={roles} rowOf={rowOf} picking={picking} />
    </section>
  );
};

const connecting = (roles: readonly RankedRole[]): RankedRole[] =>
  roles
    .filter(({ betweenness }) => betweenness > 0)
    .sort((a, b) => a.betweennessRank - b.betweennessRank || a.degreeRank - b.degreeRank);

/** Those on whose way many are to others: by rank, with a bar. */
export const Connectors = ({ known, picking }: RolesParts) => {
  const t = useWords('roles');
  const roles = connecting(known.findings.roles);
  const most = roles[0]?.betweenness ?? 1;
  const rowOf = ({ id, betweenness, betweennessRank }: RankedRole) => ({
    id,
    name: nameIn(known, id),
    rank: betweennessRank,
    share: betweenness / most,
  });
  return (
    <section className="panel roles-panel" aria-labelledby="roles-connectors">
      <h3 id="roles-connectors">{t('connectors')}</h3>
      <p className="roles-help">{t(roles.length > 0 ? 'connectorsHelp' : 'noConnectors')}</p>
      <RoleRows labelledBy="roles-connectors" items={roles} rowOf={rowOf} picking={picking} />
    </section>
  );
};
