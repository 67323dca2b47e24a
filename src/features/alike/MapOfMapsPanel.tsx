import { useMemo, useState } from 'react';
import { mapOfMaps } from '../../domain/compare/mapOfMaps';
import { useWords } from '../../i18n';
import { drawingMapOfMaps, thumbnailPlaces } from '../../picture/mapOfMaps';
import { kindsOf, sameKinds } from '../../picture/mapPicture';
import { inSlices } from '../../state/slices';
import { useKept } from '../../ui/useKept';
import { Enlarged } from './Enlarged';
import { MapPoint } from './MapPoint';
import { NeighbourTable } from './NeighbourTable';
import { type AlikeParts, lettered } from './parts';
import { Tools } from './Tools';

/** From this share on the picture tells most of it. */
const GOOD_FIT = 0.7;

/** What two dimensions can show of the differences, in words. */
const Fit = ({ fit }: { readonly fit: number | null }) => {
  const t = useWords('alike');
  if (fit === null) return <p>{t('noDifference')}</p>;
  return <p>{t(fit < GOOD_FIT ? 'fitPoor' : 'fit', { share: Math.round(fit * 100) })}</p>;
};

const Plane = (parts: AlikeParts & { readonly all: NonNullable<ReturnType<typeof mapOfMaps>> }) => {
  const t = useWords('alike');
  const { kinship, maps, rows, all } = parts;
  const [pointed, point] = useState<number>();
  const [chosen, choose] = useState<number>();
  const kinds = useKept(
    useMemo(() => kindsOf(maps.records), [maps.records]),
    sameKinds,
  );
  const places = useMemo(() => thumbnailPlaces(all.points), [all]);
  const shown = pointed ?? chosen;
  return (
    <>
      <Fit fit={all.fit} />
      <div className="alike-plane-row">
        <div className="alike-plane-frame on-paper">
          <ul
            className="alike-plane"
            aria-label={t('mapOfMaps')}
            style={{
              aspectRatio: `${places.bounds.width} / ${places.bounds.height}`,
              maxWidth: `calc(80dvh * ${places.bounds.width / places.bounds.height})`,
              minWidth: `${(44 * places.bounds.width) / (places.boxes[0]?.height ?? 1)}px`,
            }}
          >
            {kinship.counts.maps.map(({ id, content }, index) => (
              <MapPoint
                key={id}
                index={index}
                content={content}
                kinds={kinds}
                row={rows[index]}
                name={lettered(parts, index)}
                box={places.boxes[index]}
                bounds={places.bounds}
                isChosen={chosen === index}
                onPoint={point}
                onChoose={choose}
              />
            ))}
          </ul>
        </div>
        <Enlarged parts={parts} kinds={kinds} map={shown} />
      </div>
      <Tools
        open={parts.open}
        maps={rows.length}
        saves={[
          {
            label: t('savePlane'),
            note: t('planeNote'),
            mark: t('planeMark'),
            scene: () =>
              inSlices(
                drawingMapOfMaps({
                  contents: kinship.counts.maps.map(({ content }) => content),
                  rows,
                  kinds,
                  places,
                }),
              ),
          },
        ]}
        tables={[{ label: t('planeAsTable'), table: <NeighbourTable {...parts} /> }]}
      />
    </>
  );
};

/** All maps on one plane: the nearer, the more alike. */
export const MapOfMapsPanel = (parts: AlikeParts) => {
  const t = useWords('alike');
  const { distance } = parts.kinship.similarity;
  const all = useMemo(() => mapOfMaps(distance), [distance]);
  return (
    <section className="alike-section panel" aria-labelledby="alike-plane">
      <h3 id="alike-plane">{t('planeTitle')}</h3>
      <p>{t(all ? 'planeHelp' : 'tooFew')}</p>
      {all ? <Plane {...parts} all={all} /> : null}
    </section>
  );
};
