import { useMemo, useState } from 'react';
import { ownInShared, type TakeHome } from '../../domain/takeHome';
import { useWords } from '../../i18n';
import { amountsOf } from '../../i18n/amounts';
import { LegendList } from '../../picture/LegendList';
import type { Library } from '../../state/library';
import { InWords } from './InWords';
import { legendOf, pictureOf } from './looks';
import { OwnMap } from './OwnMap';
import { useOwnMaps } from './useOwnMaps';
import { ZoomablePicture } from './ZoomablePicture';

export interface SharedMapProps {
  readonly library: Library;
  readonly home: TakeHome;
}

const Threshold = ({ home: { kActors, kLinks, m } }: { readonly home: TakeHome }) => {
  const t = useWords('result');
  if (m < 2) return null;
  if (kActors !== kLinks) return <p>{t('keptTwo', { kActors, kLinks })}</p>;
  return <p>{kActors > 1 ? t('kept', { k: kActors }) : t('keptAll')}</p>;
};

const Head = ({ home }: { readonly home: TakeHome }) => {
  const t = useWords('result');
  const common = useWords('common');
  const { workshop, actors, links, m } = home;
  return (
    <header className="result-head">
      <h1>{workshop.title || t('title')}</h1>
      {workshop.question ? <p className="result-question">{workshop.question}</p> : null}
      <p className="tabular">
        <strong>
          {t('summary', {
            ...amountsOf({ actors, links }),
            maps: common('maps', { count: m }),
          })}
        </strong>
      </p>
      <Threshold home={home} />
    </header>
  );
};

/** The shared map as a picture and in words, and one's own map within it where it was drawn on this device. */
export const SharedMap = ({ library, home }: SharedMapProps) => {
  const t = useWords('result');
  const compare = useWords('compare');
  const [chosen, setChosen] = useState<string>();
  const maps = useOwnMaps(library, home.workshop.id);
  const map = maps.find(({ info }) => info.id === chosen) ?? maps[0];
  const own = useMemo(() => map && ownInShared(home, map), [home, map]);
  const drawing = useMemo(() => pictureOf(home, own), [home, own]);
  const label = t('picture', amountsOf(home));
  return (
    <article className="result">
      <Head home={home} />
      <div className="result-main">
        <div className="result-shown">
          {home.actors.length > 0 ? (
            <ZoomablePicture drawing={drawing} label={label} areaLabel={t('pictureArea')} />
          ) : (
            <p>{t('nothingHere')}</p>
          )}
          <LegendList legend={legendOf(home)} label={compare('legend')} />
        </div>
        {map && own ? (
          <OwnMap home={home} maps={maps} map={map} own={own} onChoose={setChosen} />
        ) : (
          <p className="result-own panel">{t('noOwn')}</p>
        )}
      </div>
      <InWords home={home} />
      <p className="result-note">{t('notStored')}</p>
    </article>
  );
};
