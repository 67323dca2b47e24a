import { useCallback, useEffect, useMemo, useRef } from 'react';
import { type Merged, useMerged } from '../../canvas/useMerged';
import { useStage } from '../../canvas/useStage';
import { useWords } from '../../i18n';
import { amountsIn } from '../../i18n/amounts';
import { useViewWords } from '../../i18n/viewWords';
import { LiveDrawing, type LiveInsets } from '../../picture/live/LiveDrawing';
import type { OpenWorkshop } from '../../state/library';
import { ZoomButtons } from '../../ui/ZoomButtons';
import type { Basis } from './basis';
import { rolesDrawing, standingOf } from './drawing';
import type { RolesParts } from './parts';
import { RoleCard } from './RoleCard';

export interface RolesPictureProps extends RolesParts {
  readonly open: OpenWorkshop;
  readonly basis: Basis;
}

/** A group that is picked stands out, all else fades. */
const useShown = ({ view, records }: Merged, { basis, known, picking }: Omit<RolesPictureProps, 'open'>) => {
  const drawing = useMemo(() => rolesDrawing(view, records, basis, known), [view, records, basis, known]);
  const members = known.groups.find(({ look }) => look.letter === picking.group)?.members;
  const counts = useMemo(() => members && standingOf(drawing, members), [drawing, members]);
  const ids = useMemo(() => new Set([...drawing.actors, ...drawing.links].map(({ id }) => id)), [drawing]);
  const lit = useMemo(() => new Set([...picking.lit].filter((id) => ids.has(id))), [picking.lit, ids]);
  return { drawing, lit, ...(counts && { counts }) };
};

type DrawnProps = Omit<RolesPictureProps, 'open'> & {
  readonly merged: Merged;
  readonly insets: () => LiveInsets;
};

const Drawn = ({ merged, insets, ...props }: DrawnProps) => {
  const t = useWords('roles');
  const { tools, ...labels } = useViewWords();
  const { onReady, reveal, tools: stage } = useStage();
  const shown = useShown(merged, props);
  const { chosen, point, choose } = props.picking;
  useEffect(() => reveal(merged.things.get(chosen ?? '')), [reveal, merged, chosen]);
  return (
    <>
      <LiveDrawing
        {...shown}
        label={t('picture', { amounts: amountsIn(shown.drawing) })}
        description={t('pictureKeys')}
        onHover={point}
        onTap={choose}
        onReady={onReady}
        insets={insets}
      />
      <div className="view-tools panel roles-zoom" role="toolbar" aria-label={tools}>
        <ZoomButtons labels={labels} {...stage} />
      </div>
    </>
  );
};

/** How far the card lies over the lower edge of the picture. */
const covered = (frame: Element | null, card: Element | null): LiveInsets => {
  const [lower, upper] = [frame?.getBoundingClientRect().bottom, card?.getBoundingClientRect().top];
  const bottom = lower === undefined || upper === undefined ? 0 : Math.max(0, lower - upper);
  return { top: 0, right: 0, bottom, left: 0 };
};

/** What the roles are of as a picture, with what is picked in words; its room is there before it is. */
export const RolesPicture = ({ open, ...props }: RolesPictureProps) => {
  const merged = useMerged(open.workshop);
  const frame = useRef<HTMLDivElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const insets = useCallback(() => covered(frame.current, card.current), []);
  const { chosen, group } = props.picking;
  return (
    <div className="panel roles-seen" ref={frame}>
      {merged ? <Drawn merged={merged} insets={insets} {...props} /> : null}
      <div className="roles-card" data-picked={(chosen ?? group) !== null} role="status" ref={card}>
        <RoleCard {...props} />
      </div>
    </div>
  );
};
