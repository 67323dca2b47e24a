import { EyeOff, Maximize, Minimize, QrCode, SquareCheckBig } from 'lucide-react';
import type { MapSet } from '../../domain/compare/sets';
import { ARRANGEMENTS, type Arrangement, groupsOf, type Shown, type WallActors } from '../../domain/wall';
import { useLanguage, useWords } from '../../i18n';
import { mapNameOf } from '../../i18n/mapNames';
import { addressOf } from '../../state/route';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/Field';
import { ICON } from '../../ui/icon';
import { LayoutChoice, type LayoutChoiceProps } from './LayoutChoice';
import type { Lit } from './useLit';
import type { Wall } from './useWall';

const SETS: readonly MapSet[] = ['person', 'group', 'all'];
const OF_GROUP = 'of:';

interface WhichProps {
  readonly wall: Wall;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

const shownOf = (value: string): Shown =>
  value.startsWith(OF_GROUP)
    ? { group: value.slice(OF_GROUP.length) }
    : { set: SETS.find((set) => set === value) ?? 'all' };

/** Persons, groups, all, or one group with its members. */
const Which = ({ wall, shown, onShow }: WhichProps) => {
  const t = useWords('wall');
  const groups = groupsOf(wall.contents);
  return (
    <SelectField
      label={t('which')}
      value={'set' in shown ? shown.set : `${OF_GROUP}${shown.group}`}
      onChange={(event) => onShow(shownOf(event.target.value))}
    >
      {SETS.map((set) => (
        <option key={set} value={set}>
          {t(`which_${set}`)}
        </option>
      ))}
      {groups.map(({ info }) => (
        <option key={info.id} value={`${OF_GROUP}${info.id}`}>
          {t('groupAndMembers', { group: mapNameOf(wall.labels.get(info.id)) })}
        </option>
      ))}
    </SelectField>
  );
};

/** The way to light an actor up without pointing at it. */
const Find = ({ actors, lit }: { readonly actors: WallActors | undefined; readonly lit: Lit }) => {
  const t = useWords('wall');
  const { compare } = new Intl.Collator(useLanguage());
  const options = [...(actors?.byId.values() ?? [])].sort((a, b) => compare(a.name, b.name));
  const m = actors?.counts.maps.length ?? 0;
  return (
    <SelectField
      label={t('find')}
      value={lit.chosen ?? ''}
      onChange={(event) => lit.choose(event.target.value || null)}
    >
      <option value="">{t('findNobody')}</option>
      {options.map(({ id, name, mapIds }) => (
        <option key={id} value={id}>
          {t('findOption', { name, n: mapIds.length, m })}
        </option>
      ))}
    </SelectField>
  );
};

export interface WallBarProps extends WhichProps, LayoutChoiceProps {
  readonly workshopId: string;
  readonly title: string;
  readonly actors: WallActors | undefined;
  readonly lit: Lit;
  readonly by: Arrangement;
  readonly onArrange: (by: Arrangement) => void;
  readonly isPicking: boolean;
  readonly onPicking: (isPicking: boolean) => void;
  readonly isPresenting: boolean;
  readonly onPresent: () => void;
  readonly onHide: () => void;
  /** Whether there are groups to choose between. */
  readonly hasGroups: boolean;
}

const Order = ({ by, onArrange }: Pick<WallBarProps, 'by' | 'onArrange'>) => {
  const t = useWords('wall');
  return (
    <SelectField
      label={t('order')}
      value={by}
      onChange={(event) =>
        onArrange(ARRANGEMENTS.find((arrangement) => arrangement === event.target.value) ?? 'number')
      }
    >
      {ARRANGEMENTS.map((arrangement) => (
        <option key={arrangement} value={arrangement}>
          {t(`order_${arrangement}`)}
        </option>
      ))}
    </SelectField>
  );
};

const Buttons = ({
  workshopId,
  isPicking,
  onPicking,
  isPresenting,
  onPresent,
  onHide,
}: Pick<
  WallBarProps,
  'workshopId' | 'isPicking' | 'onPicking' | 'isPresenting' | 'onPresent' | 'onHide'
>) => {
  const t = useWords('wall');
  return (
    <div className="wall-buttons">
      <Button pressed={isPicking} onPress={() => onPicking(!isPicking)}>
        <SquareCheckBig {...ICON} />
        {t('select')}
      </Button>
      <Button onPress={onPresent}>
        {isPresenting ? <Minimize {...ICON} /> : <Maximize {...ICON} />}
        {t(isPresenting ? 'stopPresenting' : 'present')}
      </Button>
      <Button onPress={onHide}>
        <EyeOff {...ICON} />
        {t('hide')}
      </Button>
      {isPresenting ? (
        <a className="button" href={addressOf({ at: 'task', workshop: workshopId })}>
          <QrCode {...ICON} />
          {t('toTask')}
        </a>
      ) : null}
    </div>
  );
};

/** How many maps have come, and what steers the wall. */
export const WallBar = (props: WallBarProps) => (
  <>
    <div className="wall-head">
      <h2 className="tabular">{props.title}</h2>
      <Buttons {...props} />
    </div>
    <div className="wall-bar">
      <LayoutChoice isCommon={props.isCommon} onChange={props.onChange} />
      {props.hasGroups ? <Which wall={props.wall} shown={props.shown} onShow={props.onShow} /> : null}
      <Order by={props.by} onArrange={props.onArrange} />
      <Find actors={props.actors} lit={props.lit} />
    </div>
  </>
);
