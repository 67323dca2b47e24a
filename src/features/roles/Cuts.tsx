import type { UndirectedLink } from '../../domain/compare/bridges';
import { heldBy } from '../../domain/compare/roleFindings';
import type { Bridge, CutPoint } from '../../domain/graph/cuts';
import { useWords } from '../../i18n';
import { Fold } from '../../ui/Fold';
import { type Known, linkNameIn, nameIn, type RolesParts } from './parts';
import { RoleRows } from './RoleRow';

/** A side of one actor is told with those that have a single link. */
const SMALLEST_SIDE = 2;

const CutPoints = ({ known, picking }: RolesParts) => {
  const t = useWords('roles');
  const { cutPoints } = known.findings;
  if (cutPoints.length === 0) return null;
  const rowOf = (cut: CutPoint) => ({
    id: cut.node,
    name: nameIn(known, cut.node),
    count: t('held', { count: heldBy(cut) }),
  });
  return (
    <>
      <h4 id="roles-cut-points">{t('cutPoints')}</h4>
      <RoleRows labelledBy="roles-cut-points" items={cutPoints} rowOf={rowOf} picking={picking} />
    </>
  );
};

const Bridges = ({ known, picking }: RolesParts) => {
  const t = useWords('roles');
  const large = known.findings.bridges.filter(({ sides }) => Math.min(...sides) >= SMALLEST_SIDE);
  if (large.length === 0) return null;
  const rowOf = ({ link, sides }: Bridge<UndirectedLink>) => ({
    id: link.key,
    name: linkNameIn(known, link),
    count: t('bridgeSides', { fewer: Math.min(...sides), more: Math.max(...sides) }),
  });
  return (
    <>
      <h4 id="roles-bridges">{t('bridges')}</h4>
      <RoleRows labelledBy="roles-bridges" items={large} rowOf={rowOf} picking={picking} />
    </>
  );
};

const Hanging = ({ known }: { readonly known: Known }) => {
  const t = useWords('roles');
  const hanging = known.findings.roles.filter(({ degree }) => degree === 1);
  if (hanging.length === 0) return null;
  return (
    <Fold isLazy summary={t('hanging', { count: hanging.length })}>
      <p>{hanging.map(({ id }) => nameIn(known, id)).join(', ')}</p>
    </Fold>
  );
};

/** The actors and links without which the map would fall apart. */
export const Cuts = (parts: RolesParts) => {
  const t = useWords('roles');
  const { cutPoints, bridges } = parts.known.findings;
  const isFirm = cutPoints.length === 0 && bridges.length === 0;
  return (
    <section className="panel roles-panel" aria-labelledby="roles-cuts">
      <h3 id="roles-cuts">{t('cuts')}</h3>
      <p className="roles-help">{t(isFirm ? 'noCuts' : 'cutsHelp')}</p>
      <CutPoints {...parts} />
      <Bridges {...parts} />
      <Hanging known={parts.known} />
    </section>
  );
};
