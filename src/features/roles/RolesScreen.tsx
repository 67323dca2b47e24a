import { type ReactNode, useMemo } from 'react';
import { type ComparedMaps, useCompared } from '../../canvas/useCompared';
import { useWords } from '../../i18n';
import { amountsIn } from '../../i18n/amounts';
import type { OpenWorkshop } from '../../state/library';
import { addressOf } from '../../state/route';
import { Choice } from '../../ui/Choice';
import { Fold } from '../../ui/Fold';
import { Notice } from '../../ui/Notice';
import { useKeys } from '../../ui/useKeys';
import { BASES, type BasisNow, useBasis } from './basis';
import { Cuts } from './Cuts';
import { FromMapToMap } from './FromMapToMap';
import { Groups } from './Groups';
import { Connectors, MostLinked } from './Leaders';
import { type Known, knownOf } from './parts';
import { RolesPicture } from './RolesPicture';
import { RolesTable } from './RolesTable';
import './roles.css';
import { usePicking } from './usePicking';
import { useRoles } from './useRoles';

export interface RolesScreenProps {
  readonly open: OpenWorkshop;
}

type PageProps = RolesScreenProps & { readonly maps: ComparedMaps };

const Kept = ({
  open,
  known,
  basis,
}: RolesScreenProps & { readonly known: Known } & Pick<BasisNow, 'basis'>) => {
  const t = useWords('roles');
  const { counts, thresholds, findings } = known;
  const m = counts.maps.length;
  const { nodes, links } = findings.graph;
  const amounts = amountsIn({ actors: nodes, links });
  const addressAt = (at: 'shared' | 'compare') => addressOf({ at, workshop: open.workshop.id });
  if (basis === 'all') {
    return (
      <p>
        {t('keptAll', { count: m, amounts })} <a href={addressAt('compare')}>{t('chooseMaps')}</a>
      </p>
    );
  }
  const { kActors, kLinks } = thresholds;
  return (
    <p>
      {kActors === kLinks
        ? t('kept', { k: kActors, m, amounts })
        : t('keptTwo', { kActors, kLinks, m, amounts })}{' '}
      <a href={addressAt('shared')}>{t('changeLimits')}</a>
    </p>
  );
};

const Head = ({ now, children }: { readonly now: BasisNow; readonly children: ReactNode }) => {
  const t = useWords('roles');
  return (
    <header className="roles-head">
      <h2>{t('title')}</h2>
      <p>{t('lead')}</p>
      <Choice
        label={t('basis')}
        value={now.basis}
        options={BASES.map((value) => ({ value, label: t(`basis_${value}`) }))}
        onChange={now.onBasis}
      />
      {children}
    </header>
  );
};

const Told = ({
  open,
  known,
  basis,
}: RolesScreenProps & { readonly known: Known } & Pick<BasisNow, 'basis'>) => {
  const t = useWords('roles');
  const picking = usePicking();
  useKeys((event) => {
    if (event.key === 'Escape') picking.choose(null);
  });
  if (known.findings.graph.links.length === 0) return <p>{t('noLinks')}</p>;
  const parts = { known, picking };
  return (
    <>
      <div className="roles-body">
        <RolesPicture open={open} basis={basis} {...parts} />
        <div className="roles-words">
          <MostLinked {...parts} />
          <Connectors {...parts} />
          <FromMapToMap {...parts} />
          <Groups {...parts} />
          <Cuts {...parts} />
        </div>
      </div>
      <section className="panel roles-panel">
        <Fold isLazy summary={<h3>{t('table')}</h3>}>
          <RolesTable {...parts} />
        </Fold>
      </section>
    </>
  );
};

const Page = ({ open, maps }: PageProps) => {
  const now = useBasis(open.workshop, maps.compared.counts);
  const found = useRoles(maps.compared.counts, now.thresholds);
  const known = useMemo(() => found && knownOf(found, maps), [found, maps]);
  return (
    <div className="roles">
      <Head now={now}>{known ? <Kept open={open} known={known} basis={now.basis} /> : null}</Head>
      {known ? <Told open={open} known={known} basis={now.basis} /> : null}
    </div>
  );
};

/** What the links make of the actors: who has most, who joins others, who hangs together, what all hangs on. */
export const RolesScreen = ({ open }: RolesScreenProps) => {
  const t = useWords('roles');
  const common = useWords('common');
  const maps = useCompared(open.workshop);
  if (!maps) return null;
  if (maps.compared.counts.maps.length > 0) return <Page open={open} maps={maps} />;
  const toMaps = addressOf({ at: 'maps', workshop: open.workshop.id });
  return (
    <Notice
      title={t('emptyTitle')}
      help={t('emptyHelp')}
      action={{ label: common('toMaps'), href: toMaps }}
    />
  );
};
