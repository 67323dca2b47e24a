import { useDeferredValue, useMemo, useState } from 'react';
import { usePointing } from '../../canvas/usePointing';
import { litWithEnds, sideOf } from '../../domain/compare/parts';
import type { ActorKind } from '../../domain/entity';
import { compareShared, type SharedChange } from '../../domain/snapshots/compareShared';
import { type KeysOf, WITHIN_WORKSHOP } from '../../domain/snapshots/match';
import { placedChange } from '../../domain/snapshots/places';
import { useWords } from '../../i18n';
import { paneWords, partNames, useLayoutWords } from '../../i18n/partedWords';
import { useViewWords } from '../../i18n/viewWords';
import {
  ACTORS_AT_A_TIME,
  actorsIn,
  type PartedLayout,
  PartedPictures,
  PartLegend,
} from '../../picture/parted/PartedPictures';
import { Choice } from '../../ui/Choice';
import { useSlices } from '../../ui/useSlices';
import { useZoom } from '../../ui/useZoom';
import { ZoomTools } from '../../ui/ZoomTools';
import { CourseLists } from './CourseLists';
import { type BeforeAfter, caveatsOf, saidOf } from './changeWords';

export interface ChangeViewProps extends BeforeAfter {
  /** How actors of the two are known again; the same list each time. Absent: both are of one workshop. */
  readonly rounds?: readonly KeysOf[];
  /** The types whose shapes actors have; kept by the caller. */
  readonly kinds: readonly ActorKind[];
}

/** A comparison with the two that it is of. */
interface Compared {
  readonly sides: BeforeAfter;
  readonly change: SharedChange;
}

const useChange = ({ before, after, rounds = WITHIN_WORKSHOP }: ChangeViewProps): Compared | undefined => {
  const sides = useMemo(() => ({ before, after }), [before, after]);
  // hundreds of actors take a while to show: whoever presses goes on meanwhile
  const later = useDeferredValue<typeof sides | undefined>(sides, undefined);
  return useMemo(
    () =>
      later && {
        sides: later,
        change: compareShared(later.before.portrait, later.after.portrait, rounds),
      },
    [later, rounds],
  );
};

const Shown = ({ sides, change, kinds }: Compared & Pick<ChangeViewProps, 'kinds'>) => {
  const words = useWords('parted');
  const [layout, setLayout] = useState<PartedLayout>('together');
  const zoom = useZoom();
  const { chosen, lit, point, toggle } = usePointing();
  const parted = useMemo(() => placedChange(change, kinds), [change, kinds]);
  const shapes = useMemo(() => new Map(kinds.map(({ id, shape = 'card' }) => [id, shape])), [kinds]);
  const shownActors = useSlices(
    useMemo(() => actorsIn(parted, layout), [parted, layout]),
    ACTORS_AT_A_TIME,
  );
  const litInPictures = useMemo(() => litWithEnds(lit, parted), [lit, parted]);
  const names = [sides.before.name, sides.after.name] as const;
  const each = { first: sideOf(parted, 'first'), second: sideOf(parted, 'second') };
  return (
    <div className="parted-body change-body">
      <div className="parted">
        <Choice {...useLayoutWords()} value={layout} onChange={setLayout} />
        <PartedPictures
          parted={parted}
          shapes={shapes}
          layout={layout}
          words={paneWords(names, saidOf(change), each)}
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
      <section className="parted-words panel" aria-label={words('inWords')}>
        <p className="tabular">{saidOf(change)}</p>
        {caveatsOf(sides, change).map((caveat) => (
          <p key={caveat} className="tabular change-caveat">
            {caveat}
          </p>
        ))}
        <CourseLists change={change} chosen={chosen} onPoint={point} onPick={toggle} />
      </section>
    </div>
  );
};

/** What became of a shared map: in pictures, on each other or side by side, and in words. */
export const ChangeView = (props: ChangeViewProps) => {
  const compared = useChange(props);
  return compared ? <Shown {...compared} kinds={props.kinds} /> : <div className="change-body" />;
};
