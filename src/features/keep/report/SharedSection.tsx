import { useMemo } from 'react';
import type { Merged } from '../../../canvas/useMerged';
import { fraction } from '../../../domain/compare/fraction';
import { byMostDrawn } from '../../../domain/compare/lists';
import { FEWEST_WITH_BOTH } from '../../../domain/compare/overlay';
import { atLeast, type Thresholds } from '../../../domain/compare/thresholds';
import { sharedDrawing } from '../../../domain/merge/drawing';
import { useWords } from '../../../i18n';
import { amountsIn } from '../../../i18n/amounts';
import { namesAmong } from '../../../i18n/thingNames';
import { LegendList } from '../../../picture/LegendList';
import { mergedPicture } from '../../../picture/mergedPicture';
import { typeLegend } from '../../../picture/typeLegend';
import { PaperPicture } from './PaperPicture';
import { Section } from './Section';

export interface SharedSectionProps {
  readonly merged: Merged;
  readonly thresholds: Thresholds;
  readonly onThere: () => void;
}

/** More links than these are for the spreadsheet. */
const MOST_LINKS = 40;

const useKept = ({ merged: { view }, thresholds }: SharedSectionProps) =>
  useMemo(() => {
    const { actors, links } = atLeast(view, thresholds);
    return { actors: byMostDrawn(actors), links: byMostDrawn(links) };
  }, [view, thresholds]);

type OnShared = ReturnType<typeof useKept>;

const Rule = ({ merged, thresholds, kept }: SharedSectionProps & { readonly kept: OnShared }) => {
  const t = useWords('report');
  const { kActors, kLinks } = thresholds;
  const said = { m: merged.view.counts.maps.length, amounts: amountsIn(kept) };
  if (kActors !== kLinks) return <p>{t('sharedTwo', { ...said, kActors, kLinks })}</p>;
  return <p>{kActors === 1 ? t('sharedAll', said) : t('sharedSame', { ...said, k: kActors })}</p>;
};

const Actors = ({ kept, m }: { readonly kept: OnShared; readonly m: number }) => {
  const t = useWords('report');
  return (
    <>
      <h4>{t('actors')}</h4>
      <ul className="report-counts">
        {kept.actors.map(({ id, name, mapIds }) => (
          <li key={id}>
            <span>{name}</span>
            <span className="tabular">{fraction(mapIds.length, m)}</span>
          </li>
        ))}
      </ul>
    </>
  );
};

const Links = ({ kept, m }: { readonly kept: OnShared; readonly m: number }) => {
  const t = useWords('report');
  const names = namesAmong(kept.actors);
  const more = kept.links.length - MOST_LINKS;
  if (kept.links.length === 0) return null;
  return (
    <>
      <h4>{t('links')}</h4>
      <ul className="report-counts">
        {kept.links.slice(0, MOST_LINKS).map(({ mapIds: { length: n }, key, drawnBoth, ...ends }) => (
          <li key={key}>
            <span>
              {names.link(ends)}
              {drawnBoth >= FEWEST_WITH_BOTH ? <small>{t('ofBoth', { n, c: drawnBoth })}</small> : null}
            </span>
            <span className="tabular">{fraction(n, m)}</span>
          </li>
        ))}
      </ul>
      {more > 0 ? <p>{t('moreLinks', { count: more })}</p> : null}
    </>
  );
};

/** The shared map: its picture, by what rule things are on it, and the same in words. */
export const SharedSection = (props: SharedSectionProps) => {
  const t = useWords('report');
  const compare = useWords('compare');
  const { merged, thresholds, onThere } = props;
  const { view, records } = merged;
  const kept = useKept(props);
  const drawing = useMemo(
    () => mergedPicture(sharedDrawing(view, thresholds, records)),
    [view, thresholds, records],
  );
  const m = view.counts.maps.length;
  return (
    <Section title={t('shared')}>
      <Rule {...props} kept={kept} />
      {kept.actors.length === 0 ? <p>{t('sharedNothing')}</p> : null}
      <figure>
        <PaperPicture drawing={drawing} label={t('sharedPicture')} onThere={onThere} />
        <LegendList legend={typeLegend(kept, records)} label={compare('legend')} />
      </figure>
      <Actors kept={kept} m={m} />
      <Links kept={kept} m={m} />
    </Section>
  );
};
