import { useMemo } from 'react';
import type { RanksOnMaps } from '../../domain/compare/rolesByMap';
import type { ActorRef } from '../../domain/entity';
import { useWords } from '../../i18n';
import { type Known, nameIn, type RolesParts } from './parts';
import { RoleRows } from './RoleRow';
import { ranksInWords } from './ranksInWords';

interface First {
  readonly id: ActorRef;
  readonly onMaps: RanksOnMaps;
}

/** Those that have most links on some map, on most maps first. */
const firstOnSome = ({ findings }: Known): readonly First[] =>
  findings.roles
    .flatMap(({ id, onMaps }) => (onMaps && onMaps.firstOn.length > 0 ? [{ id, onMaps }] : []))
    .sort((a, b) => b.onMaps.firstOn.length - a.onMaps.firstOn.length);

/** How the roles differ from map to map; nothing while there is only one. */
export const FromMapToMap = ({ known, picking }: RolesParts) => {
  const t = useWords('roles');
  const first = useMemo(() => firstOnSome(known), [known]);
  const m = known.counts.maps.length;
  if (first.length === 0 || m < 2) return null;
  const rowOf = ({ id, onMaps }: First) => ({
    id,
    name: nameIn(known, id),
    count: t('ofMaps', { n: onMaps.firstOn.length, m }),
    more: ranksInWords(onMaps),
  });
  return (
    <section className="panel roles-panel" aria-labelledby="roles-maps">
      <h3 id="roles-maps">{t('onMaps')}</h3>
      <p className="roles-help">{t('onMapsHelp', { count: first.length })}</p>
      <RoleRows labelledBy="roles-maps" items={first} rowOf={rowOf} picking={picking} />
    </section>
  );
};
