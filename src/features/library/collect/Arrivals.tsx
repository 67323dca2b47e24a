import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { type CollectedMap, collectedMaps } from '../../../domain/collected';
import { useWords } from '../../../i18n';
import type { OpenWorkshop } from '../../../state/library';
import { addressOf } from '../../../state/route';
import { Button } from '../../../ui/Button';
import { comingTime } from '../dates';
import { type Naming, useNaming } from '../naming';

/** As many as can be taken in at a glance; where the list stands above the pictures, as many as leave these in sight. */
const FIRST_BESIDE = 12;
const FIRST_ABOVE = 3;

const firstShown = (): number => (matchMedia('(min-width: 1024px)').matches ? FIRST_BESIDE : FIRST_ABOVE);

interface RowProps {
  readonly workshopId: string;
  readonly arrival: CollectedMap;
  readonly naming: Naming;
}

const Row = ({ workshopId, arrival, naming }: RowProps) => {
  const t = useWords('collect');
  const common = useWords('common');
  const { mapId, coming, at, times, actors, links, check } = arrival;
  return (
    <li className="arrival" data-coming={coming}>
      {check === undefined ? (
        <span className="arrival-name">{t('withdrawnMap')}</span>
      ) : (
        <a className="arrival-name" href={addressOf({ at: 'draw', workshop: workshopId, map: mapId })}>
          {naming.nameOf(mapId)}
        </a>
      )}
      <time className="arrival-time tabular" dateTime={at}>
        {comingTime(at)}
      </time>
      <span className="arrival-facts tabular">
        <span className="arrival-coming">
          {t(`coming_${coming}`)}
          {coming === 'again' ? ` (${t('times', { count: times })})` : null}
        </span>
        {check === undefined ? null : (
          <>
            <span>
              {common('actors', { count: actors })}, {common('links', { count: links })}
            </span>
            <span className="check-code">
              <span className="visually-hidden">{t('check')} </span>
              {check}
            </span>
          </>
        )}
      </span>
    </li>
  );
};

/** The maps in the order in which they came to this device, the latest first. */
export const Arrivals = ({ open }: { readonly open: OpenWorkshop }) => {
  const t = useWords('collect');
  const entities = useStore(open.workshop.store, (state) => state.entities);
  const arrivals = useMemo(() => collectedMaps(entities), [entities]);
  const naming = useNaming(open);
  const [most, setMost] = useState(firstShown);
  const shown = arrivals.slice(0, most);
  return (
    <section className="arrivals panel" aria-labelledby="arrivals">
      <h3 id="arrivals">{t('arrivals')}</h3>
      {arrivals.length === 0 ? <p className="map-facts">{t('noArrivals')}</p> : null}
      <ol>
        {shown.map((arrival) => (
          <Row key={arrival.mapId} workshopId={open.workshop.id} arrival={arrival} naming={naming} />
        ))}
      </ol>
      {shown.length < arrivals.length ? (
        <Button look="plain" onPress={() => setMost(Number.POSITIVE_INFINITY)}>
          {t('allArrivals', { count: arrivals.length })}
        </Button>
      ) : null}
    </section>
  );
};
