import { type ComparedMaps, useCompared } from '../../canvas/useCompared';
import { useWords } from '../../i18n';
import type { OpenWorkshop } from '../../state/library';
import { addressOf } from '../../state/route';
import { Notice } from '../../ui/Notice';
import { Missing } from './Missing';
import { Presence } from './Presence';
import { Saturation } from './Saturation';
import { Unseen } from './Unseen';
import './who.css';

export interface WhoScreenProps {
  readonly open: OpenWorkshop;
}

const Shown = ({ open, maps }: WhoScreenProps & { readonly maps: ComparedMaps }) => {
  const t = useWords('who');
  const common = useWords('common');
  const { workshop } = open;
  const { counts } = maps.compared;
  const toCompare = addressOf({ at: 'compare', workshop: workshop.id });
  if (counts.maps.length === 0) {
    const toMaps = addressOf({ at: 'maps', workshop: workshop.id });
    return (
      <Notice
        title={t('emptyTitle')}
        help={t('emptyHelp')}
        action={{ label: common('toMaps'), href: toMaps }}
      />
    );
  }
  return (
    <div className="who">
      <header className="who-head">
        <h2>{t('title')}</h2>
        <p>
          {t('counted', { count: counts.maps.length })} <a href={toCompare}>{t('chooseMaps')}</a>
        </p>
      </header>
      <Presence maps={maps} />
      <div className="who-columns">
        <section className="panel who-panel" aria-labelledby="who-missing">
          <Missing maps={maps} />
          <p>
            <a href={toCompare}>{t('notInRoom')}</a>
          </p>
          <Unseen maps={maps} />
        </section>
        <Saturation open={open} counts={counts} />
      </div>
    </div>
  );
};

/** Who drew what: the actors by the maps, what each map lacks, and whether more is to be expected. */
export const WhoScreen = ({ open }: WhoScreenProps) => {
  const maps = useCompared(open.workshop);
  return maps ? <Shown open={open} maps={maps} /> : null;
};
