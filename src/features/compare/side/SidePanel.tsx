import { ArrowLeft, List, UserPlus } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import type { ComparedMaps } from '../../../canvas/useCompared';
import type { Merged } from '../../../canvas/useMerged';
import type { TalkingPoint } from '../../../domain/points/point';
import { useWords } from '../../../i18n';
import type { Workshop } from '../../../state/workshop';
import { Button, IconButton } from '../../../ui/Button';
import { focusOn } from '../../../ui/focus';
import { ICON } from '../../../ui/icon';
import { InvitePanel } from '../points/InvitePanel';
import { PointsPanel } from '../points/PointsPanel';
import { DrawnLists, type DrawnListsProps } from './DrawnLists';
import { usePins } from './usePins';

/** What the panel beside the overlay is about. */
type Side = 'points' | 'invite' | 'words';

const useTitles = (): Readonly<Record<Side, string>> => {
  const t = useWords('compare');
  const points = useWords('points');
  return { points: t('talkAbout'), invite: points('inviteTitle'), words: t('inWords') };
};

const TITLE_ID = 'compare-side';
const WAYS = [
  { to: 'invite', Icon: UserPlus },
  { to: 'words', Icon: List },
] as const;

export interface SidePanelProps extends Omit<DrawnListsProps, 'chosen'> {
  readonly workshop: Workshop;
  /** The chosen actor or link. */
  readonly chosenThing: string | null;
  /** The key of the chosen talking point. */
  readonly chosenPoint: string | undefined;
  readonly onChoosePoint: (point: TalkingPoint | undefined) => void;
}

const comparedMaps = ({ view, choice, records, labels, showsNames }: Merged): ComparedMaps => ({
  compared: view,
  choice,
  records,
  labels,
  showsNames,
});

const Ways = ({ onGo }: { readonly onGo: (side: Side) => void }) => {
  const titles = useTitles();
  return (
    <div className="compare-ways">
      {WAYS.map(({ to, Icon }) => (
        <Button key={to} look="plain" onPress={() => onGo(to)}>
          <Icon {...ICON} />
          {titles[to]}
        </Button>
      ))}
    </div>
  );
};

const Panel = ({ workshop, merged, chosenThing, chosenPoint, onChoosePoint, ...list }: SidePanelProps) => {
  const t = useWords('compare');
  const titles = useTitles();
  const [side, setSide] = useState<Side>('points');
  const { pinned, onPin } = usePins(workshop);
  const compared = useMemo(() => comparedMaps(merged), [merged]);
  const go = (to: Side) => {
    setSide(to);
    // the button that was pressed goes with what it stood under
    focusOn(TITLE_ID);
  };
  return (
    <section className="stage-panel panel" aria-labelledby={TITLE_ID}>
      <div className="compare-side-head">
        {side === 'points' ? null : (
          <IconButton
            look="plain"
            label={t('backToPoints')}
            icon={<ArrowLeft {...ICON} />}
            onPress={() => go('points')}
          />
        )}
        <h2 className="panel-title" id={TITLE_ID} tabIndex={-1}>
          {titles[side]}
        </h2>
      </div>
      {side === 'points' ? (
        <>
          <PointsPanel
            compared={compared}
            chosen={chosenPoint}
            onChoose={onChoosePoint}
            pinned={pinned}
            onPin={onPin}
          />
          <Ways onGo={go} />
        </>
      ) : null}
      {side === 'invite' ? <InvitePanel compared={compared} /> : null}
      {side === 'words' ? <DrawnLists merged={merged} chosen={chosenThing} {...list} /> : null}
    </section>
  );
};

/** Beside the overlay: what is worth a talk, whom to invite, and everything in words. */
export const SidePanel = memo(Panel);
