import './pair.css';
import { useMemo, useState } from 'react';
import { type ComparedMaps, useCompared } from '../../canvas/useCompared';
import { usePointing } from '../../canvas/usePointing';
import { litWithEnds, sideOf } from '../../domain/compare/parts';
import { actorKinds } from '../../domain/select';
import { useWords } from '../../i18n';
import { paneWords, partNames, useLayoutWords } from '../../i18n/partedWords';
import { useViewWords } from '../../i18n/viewWords';
import { groundScene } from '../../picture/backdrop';
import {
  ACTORS_AT_A_TIME,
  actorsIn,
  type PartedLayout,
  PartedPictures,
  PartLegend,
} from '../../picture/parted/PartedPictures';
import type { MapPair } from '../../state/chosenPair';
import type { OpenWorkshop } from '../../state/library';
import { addressOf } from '../../state/route';
import { Choice } from '../../ui/Choice';
import { Notice } from '../../ui/Notice';
import { useKeys } from '../../ui/useKeys';
import { useSlices } from '../../ui/useSlices';
import { useZoom } from '../../ui/useZoom';
import { ZoomTools } from '../../ui/ZoomTools';
import { PartLists } from './PartLists';
import { saidOf } from './pairWords';
import { SideChoice } from './SideChoice';
import { sideName } from './sideNames';
import { type SidesSeen, usePairChoice, useSides } from './usePair';

export interface PairScreenProps {
  readonly open: OpenWorkshop;
}

interface SeenProps {
  readonly seen: SidesSeen;
  readonly compared: ComparedMaps;
  readonly layout: PartedLayout;
}

const Seen = ({ seen: { pair, parted, ground }, compared: { records, labels }, layout }: SeenProps) => {
  const t = useWords('pair');
  const words = useWords('parted');
  const zoom = useZoom();
  const { chosen, lit, point, choose, toggle } = usePointing();
  const shapes = useMemo(
    () => new Map(actorKinds(records).map(({ id, shape = 'card' }) => [id, shape])),
    [records],
  );
  const under = useMemo(() => ground && groundScene(ground.backdrop, ground.scale), [ground]);
  const shownActors = useSlices(
    useMemo(() => actorsIn(parted, layout), [parted, layout]),
    ACTORS_AT_A_TIME,
  );
  const litInPictures = useMemo(() => litWithEnds(lit, parted), [lit, parted]);
  const names = [sideName(pair[0], labels), sideName(pair[1], labels)] as const;
  const said = saidOf(parted);
  const sides = { first: sideOf(parted, 'first'), second: sideOf(parted, 'second') };
  useKeys(({ key }) => (key === 'Escape' ? choose(null) : zoom.onKey(key)));
  return (
    <div className="parted-body pair-body">
      <div className="parted">
        <PartedPictures
          parted={parted}
          shapes={shapes}
          under={under}
          layout={layout}
          words={paneWords(names, said.join(' '), sides)}
          lit={litInPictures}
          onPoint={point}
          viewProps={zoom.viewProps}
          size={zoom.size}
          shownActors={shownActors}
        />
        <div className="parted-under">
          <PartLegend label={words('legend')} words={partNames(names)} />
          <ZoomTools labels={useViewWords()} zoom={zoom} />
        </div>
      </div>
      <section className="parted-words panel" aria-labelledby="pair-words">
        <h3 className="panel-title" id="pair-words">
          {words('inWords')}
        </h3>
        {said.map((sentence) => (
          <p key={sentence} className="tabular">
            {sentence}
          </p>
        ))}
        <p className="parted-quiet">{t('welcome')}</p>
        <PartLists parted={parted} names={partNames(names)} chosen={chosen} onPoint={point} onPick={toggle} />
      </section>
    </div>
  );
};

interface ComparingProps {
  readonly open: OpenWorkshop;
  readonly compared: ComparedMaps;
  readonly pair: MapPair;
}

const Comparing = ({ open, compared, pair }: ComparingProps) => {
  const t = useWords('pair');
  const [layout, setLayout] = useState<PartedLayout>('together');
  const seen = useSides(open.workshop, pair);
  return (
    <div className="pair">
      <header className="pair-head">
        <h2>{t('title')}</h2>
        <SideChoice workshopId={open.workshop.id} compared={compared} pair={pair} />
        <Choice {...useLayoutWords()} value={layout} onChange={setLayout} />
      </header>
      {seen ? <Seen key={seen.pair.join()} seen={seen} compared={compared} layout={layout} /> : null}
    </div>
  );
};

const WithMaps = ({ open, compared }: Omit<ComparingProps, 'pair'>) => {
  const t = useWords('pair');
  const common = useWords('common');
  const pair = usePairChoice(open.workshop.id, compared);
  return pair ? (
    <Comparing open={open} compared={compared} pair={pair} />
  ) : (
    <Notice
      title={t('emptyTitle')}
      help={t('emptyHelp')}
      action={{ label: common('toMaps'), href: addressOf({ at: 'maps', workshop: open.workshop.id }) }}
    />
  );
};

/** Two maps, or what two groups drew: on each other or side by side, and in words. */
export const PairScreen = ({ open }: PairScreenProps) => {
  const compared = useCompared(open.workshop);
  return compared ? <WithMaps open={open} compared={compared} /> : null;
};
