import { useMemo } from 'react';
import type { ComparedMaps } from '../../canvas/useCompared';
import { type BothEnds, bothEnds } from '../../domain/compare/bothEnds';
import { useWords } from '../../i18n';
import { Fold } from '../../ui/Fold';
import { EndsGroup } from './EndsGroup';

export interface EndsProps {
  readonly maps: ComparedMaps;
}

const NobodySaid = () => {
  const t = useWords('ties');
  const draw = useWords('draw');
  return (
    <>
      <p>
        <strong>{t('nobodySaid')}</strong>
      </p>
      <p>{t('nobodySaidHelp', { tick: draw('self') })}</p>
    </>
  );
};

const Groups = ({ maps, ends }: EndsProps & { readonly ends: BothEnds }) => {
  const t = useWords('ties');
  const m = maps.compared.counts.maps.length;
  return (
    <>
      <p className="ties-help">{t('endsHelp', { n: ends.representing, m })}</p>
      {(['both', 'one', 'others'] as const).map((group) => (
        <Fold
          key={group}
          isLazy
          startsOpen={group === 'both'}
          summary={<h4>{t('groupCount', { group: t(`drawn_${group}`), count: ends[group].length })}</h4>}
        >
          <p className="ties-help">{t(`help_${group}`)}</p>
          <EndsGroup maps={maps} group={group} links={ends[group]} />
        </Fold>
      ))}
    </>
  );
};

/** Which links those whom they concern drew themselves. */
export const Ends = ({ maps }: EndsProps) => {
  const t = useWords('ties');
  const ends = useMemo(() => bothEnds(maps.compared), [maps.compared]);
  const hasLinks = maps.compared.links.length > 0;
  return (
    <section className="panel ties-panel" aria-labelledby="ties-ends">
      <h3 id="ties-ends">{t('ends')}</h3>
      {ends.representing === 0 ? <NobodySaid /> : null}
      {ends.representing > 0 && hasLinks ? <Groups maps={maps} ends={ends} /> : null}
      {hasLinks ? null : <p>{t('noLinks')}</p>}
    </section>
  );
};
