import { useCallback, useMemo, useState } from 'react';
import { mapsOfSet } from '../../domain/compare/sets';
import { startGroup } from '../../domain/group';
import type { MapContent } from '../../domain/select';
import { type Arrangement, arranged, type Shown, shownMaps, wallActors } from '../../domain/wall';
import { words } from '../../i18n';
import { newId } from '../../state/id';
import type { OpenWorkshop } from '../../state/library';
import { goTo } from '../../state/route';
import { say } from '../../ui/toasts';
import { useKeys } from '../../ui/useKeys';
import { Enlarged } from './Enlarged';
import { MapGrid } from './MapGrid';
import { PickBar } from './PickBar';
import { ShownActor } from './ShownActor';
import { SideBySide } from './SideBySide';
import { useLit } from './useLit';
import { usePicking } from './usePicking';
import { useActors, usePictures, type Wall } from './useWall';
import { WallBar, type WallBarProps } from './WallBar';

/** Persons' maps while there are any that hold something, else groups'. */
const firstShown = (contents: readonly MapContent[]): Shown => ({
  set: mapsOfSet(contents, 'person').some(({ actors }) => actors.length > 0) ? 'person' : 'group',
});

const beginGroup = ({ workshop }: OpenWorkshop, memberIds: Iterable<string>): void => {
  const mapId = newId();
  workshop.commit(startGroup(workshop.entities(), [...memberIds], { mapId, newId }));
  say(words('wall')('groupMade'));
  goTo({ at: 'draw', workshop: workshop.id, map: mapId });
};

/** Which maps hang on the wall, and in what order. */
const useHanging = (wall: Wall) => {
  const [wanted, show] = useState<Shown>();
  const [by, arrange] = useState<Arrangement>('number');
  const shown = useMemo(() => wanted ?? firstShown(wall.contents), [wanted, wall.contents]);
  const chosen = useMemo(() => shownMaps(wall.contents, shown), [wall.contents, shown]);
  const maps = useMemo(
    () =>
      arranged(chosen, by, {
        entities: wall.entities,
        counts: () => wallActors(wall.entities, chosen).counts,
      }),
    [chosen, by, wall.entities],
  );
  return { shown, show, by, arrange, chosen, maps };
};

const pairOf = (
  maps: readonly MapContent[],
  picked: ReadonlySet<string> | undefined,
): readonly [MapContent, MapContent] | undefined => {
  const [one, other] = maps.filter(({ info }) => picked?.has(info.id));
  return one && other ? [one, other] : undefined;
};

export interface OpenWallProps extends Pick<WallBarProps, 'title' | 'isPresenting' | 'onPresent' | 'onHide'> {
  readonly open: OpenWorkshop;
  readonly wall: Wall;
}

/** The wall with its maps in sight. */
export const OpenWall = ({ open, wall, ...bar }: OpenWallProps) => {
  const [isCommon, setCommon] = useState(false);
  const [enlarged, enlarge] = useState<string>();
  const [isComparing, setComparing] = useState(false);
  const { shown, show, by, arrange, chosen, maps } = useHanging(wall);
  const picking = usePicking();
  const pictures = usePictures(wall, isCommon ? open.workshop : undefined);
  const actors = useActors(wall.entities, chosen);
  const lit = useLit(actors);
  const { picked, toggle } = picking;
  const groups = useMemo(() => mapsOfSet(wall.contents, 'group'), [wall.contents]);
  const pair = isComparing ? pairOf(maps, picked) : undefined;
  const isPicking = picked !== undefined;
  const press = useCallback((id: string) => (isPicking ? toggle(id) : enlarge(id)), [isPicking, toggle]);
  const close = useCallback(() => enlarge(undefined), []);
  useKeys((event) => {
    if (event.key === 'Escape') lit.choose(null);
  });

  const layout = { isCommon, onChange: setCommon };
  return (
    <>
      <WallBar
        {...bar}
        {...layout}
        workshopId={open.workshop.id}
        wall={wall}
        shown={shown}
        onShow={show}
        by={by}
        onArrange={arrange}
        actors={actors}
        lit={lit}
        hasGroups={groups.length > 0}
        isPicking={isPicking}
        onPicking={(on) => (on ? picking.start() : picking.stop())}
      />
      <MapGrid
        wall={wall}
        maps={maps}
        pictures={pictures}
        litByMap={lit.byMap}
        picked={picked}
        onPress={press}
        onPoint={lit.pointAt}
      />
      <div className="wall-dock">
        <ShownActor lit={lit} actors={actors} />
        {picked ? (
          <PickBar
            count={picked.size}
            onCompare={() => setComparing(true)}
            onGroup={() => beginGroup(open, picked)}
            onClose={picking.stop}
          />
        ) : null}
      </div>
      {enlarged ? (
        <Enlarged
          {...layout}
          wall={wall}
          maps={maps}
          mapId={enlarged}
          pictures={pictures}
          actors={actors}
          lit={lit}
          onGoTo={enlarge}
          onClose={close}
        />
      ) : null}
      {pair && actors ? (
        <SideBySide
          {...layout}
          wall={wall}
          pair={pair}
          pictures={pictures}
          actors={actors}
          onClose={() => setComparing(false)}
        />
      ) : null}
    </>
  );
};
