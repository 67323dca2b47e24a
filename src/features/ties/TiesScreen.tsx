import { useMemo } from 'react';
import { type ComparedMaps, useCompared } from '../../canvas/useCompared';
import { sharedNetworks } from '../../domain/compare/sharedNetworks';
import { useWords } from '../../i18n';
import type { OpenWorkshop } from '../../state/library';
import { addressOf } from '../../state/route';
import { Notice } from '../../ui/Notice';
import { Ends } from './Ends';
import { Networks } from './Networks';
import { Themes } from './Themes';
import './ties.css';

export interface TiesScreenProps {
  readonly open: OpenWorkshop;
}

const Shown = ({ open, maps }: TiesScreenProps & { readonly maps: ComparedMaps }) => {
  const t = useWords('ties');
  const common = useWords('common');
  const { compared } = maps;
  const networks = useMemo(() => sharedNetworks(compared), [compared]);
  const m = compared.counts.maps.length;
  const addressAt = (at: 'maps' | 'compare') => addressOf({ at, workshop: open.workshop.id });
  if (m === 0) {
    return (
      <Notice
        title={t('emptyTitle')}
        help={t('emptyHelp')}
        action={{ label: common('toMaps'), href: addressAt('maps') }}
      />
    );
  }
  return (
    <div className="ties">
      <header className="ties-head">
        <h2>{t('title')}</h2>
        <p>
          {t('counted', { count: m })} <a href={addressAt('compare')}>{t('chooseMaps')}</a>
        </p>
      </header>
      <Ends maps={maps} />
      <Networks maps={maps} networks={networks} />
      <Themes maps={maps} networks={networks} />
    </div>
  );
};

/** What the two ends of a link drew themselves, and which networks and themes are on how many maps. */
export const TiesScreen = ({ open }: TiesScreenProps) => {
  const maps = useCompared(open.workshop);
  return maps ? <Shown open={open} maps={maps} /> : null;
};
