import { X } from 'lucide-react';
import { useMemo } from 'react';
import { Heading } from 'react-aria-components';
import type { MapContent } from '../../domain/select';
import { type Both, drawnByBoth, type WallActors } from '../../domain/wall';
import { useWords } from '../../i18n';
import { amountsIn, amountsOf } from '../../i18n/amounts';
import { mapNameOf } from '../../i18n/mapNames';
import type { Drawing } from '../../picture/drawing';
import { Picture } from '../../picture/Picture';
import { commonFrame } from '../../picture/scene';
import { IconButton } from '../../ui/Button';
import { Fold } from '../../ui/Fold';
import { FullWindow } from './FullWindow';
import { LayoutChoice, type LayoutChoiceProps } from './LayoutChoice';
import type { Pictures, Wall } from './useWall';

export interface SideBySideProps extends LayoutChoiceProps {
  readonly wall: Wall;
  readonly pair: readonly [MapContent, MapContent];
  readonly pictures: Pictures;
  readonly actors: WallActors;
  readonly onClose: () => void;
}

/** What is not shared steps back; nothing is left out. */
const withLit = ({ actors, links }: Drawing, shared: ReadonlySet<string>): Drawing => ({
  actors: actors.map((actor) => (shared.has(actor.id) ? actor : { ...actor, faded: true })),
  links: links.map((link) => (shared.has(link.id) ? link : { ...link, faded: true })),
});

const One = ({
  wall,
  content,
  drawing,
  frame,
}: Pick<SideBySideProps, 'wall'> & {
  readonly content: MapContent;
  readonly drawing: Drawing;
  readonly frame: Pictures['frame'];
}) => {
  const t = useWords('wall');
  const name = mapNameOf(wall.labels.get(content.info.id));
  const { message } = content.info;
  return (
    <figure className="wall-half panel on-paper">
      <Picture drawing={drawing} frame={frame} label={t('picture', { name, ...amountsOf(content) })} />
      <figcaption>
        <strong>{name}</strong>
        <span className="wall-facts tabular">{amountsIn(content)}</span>
        {message ? <span className="wall-sentence">{t('said', { message })}</span> : null}
      </figcaption>
    </figure>
  );
};

const InBoth = ({ both, actors }: { readonly both: Both; readonly actors: WallActors }) => {
  const t = useWords('wall');
  const common = useWords('common');
  if (both.classIds.length === 0) return <p>{t('nothingBoth')}</p>;
  const counts = {
    actors: common('actors', { count: both.classIds.length }),
    links: common('links', { count: both.links }),
  };
  return (
    <Fold summary={<span className="tabular">{t('both', counts)}</span>}>
      <ul className="wall-both" aria-label={t('bothActors')}>
        {both.classIds.map((id) => (
          <li key={id}>{actors.byId.get(id)?.name}</li>
        ))}
      </ul>
    </Fold>
  );
};

/** Two maps beside each other on the whole window; what both drew stands out. */
export const SideBySide = ({
  wall,
  pair,
  pictures,
  actors,
  isCommon,
  onChange,
  onClose,
}: SideBySideProps) => {
  const t = useWords('wall');
  const common = useWords('common');
  const [one, other] = pair;
  const both = useMemo(() => drawnByBoth(one, other, actors.classes), [one, other, actors]);
  const drawings = useMemo(
    () =>
      [one, other].map(({ info }, index) => {
        const drawing = pictures.drawings.get(info.id) ?? { actors: [], links: [] };
        return withLit(drawing, both.shared[index] ?? new Set());
      }),
    [one, other, both, pictures],
  );
  const frame = useMemo(
    () => (pictures.frame ? commonFrame(drawings) : undefined),
    [pictures.frame, drawings],
  );
  return (
    <FullWindow label={t('sideBySide')} onClose={onClose}>
      <header className="wall-full-bar">
        <Heading level={2}>{t('sideBySide')}</Heading>
        <LayoutChoice isCommon={isCommon} onChange={onChange} />
        <IconButton
          label={common('close')}
          shortcut="Esc"
          icon={<X size={20} strokeWidth={1.75} aria-hidden />}
          onPress={onClose}
        />
      </header>
      <div className="wall-pair">
        {[one, other].map((content, index) => {
          const drawing = drawings[index];
          return drawing ? (
            <One key={content.info.id} wall={wall} content={content} drawing={drawing} frame={frame} />
          ) : null;
        })}
      </div>
      <div className="wall-pair-said">
        <InBoth both={both} actors={actors} />
      </div>
    </FullWindow>
  );
};
