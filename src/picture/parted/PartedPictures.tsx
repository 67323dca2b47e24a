import './parted.css';
import { useMemo } from 'react';
import { PARTS, type Part, type Parted, type PlacedPart, sideOf } from '../../domain/compare/parts';
import type { Shape } from '../../domain/entity';
import { actorAt } from '../actorAt';
import type { Drawing } from '../drawing';
import type { Bounds, Scene } from '../marks';
import { Picture } from '../Picture';
import { commonFrame } from '../scene';
import { PartMark } from './PartMark';
import { partedDrawing } from './partedDrawing';

/** On each other, in one picture, or beside each other, in two. */
export type PartedLayout = 'together' | 'beside';

/** What stands under a picture, and what it is to those who do not see it. */
export interface PaneWords {
  readonly caption: string;
  readonly label: string;
}

export interface PartedPicturesProps {
  /** Kept by the caller: the same object is not worked out again. */
  readonly parted: Parted<PlacedPart>;
  /** Of types, by id; kept by the caller. */
  readonly shapes: ReadonlyMap<string, Shape>;
  /** What lies under both sides alike. */
  readonly under?: Scene | undefined;
  readonly layout: PartedLayout;
  /** Words for the one picture, or for each of the two. */
  readonly words: Readonly<Record<'together' | 'first' | 'second', PaneWords>>;
  /** Ids of the actors that are talked about. */
  readonly lit: ReadonlySet<string>;
  readonly onPoint: (actorId: string | null) => void;
  /** What makes the views scroll together; `size` is that of the pictures in them. */
  readonly viewProps: object;
  readonly size: { readonly width: string; readonly height: string };
  /** How many of the actors the pictures may show so far: whoever shows hundreds adds `ACTORS_AT_A_TIME`. */
  readonly shownActors: number;
}

/** So many cards come onto the page in a task. */
export const ACTORS_AT_A_TIME = 40;

/** The actors to be shown a few at a time: another layout has another list, and so begins anew. */
export const actorsIn = ({ actors }: Parted<PlacedPart>, layout: PartedLayout): readonly PlacedPart[] =>
  layout === 'together' ? actors : [...actors];

/** Where many stand the frame is wide: lines grow with it, for their pattern to be seen. */
const USUAL_WIDTH = 1200;
const THICKEST = 3;

const thickened = (drawing: Drawing, { width }: Bounds): Drawing => {
  const times = Math.min(THICKEST, Math.max(1, width / USUAL_WIDTH));
  return { ...drawing, links: drawing.links.map((link) => ({ ...link, width: link.width * times })) };
};

/** In one frame the same actor stands in the same place of every picture. */
const useDrawings = ({ parted, shapes, under }: PartedPicturesProps) =>
  useMemo(() => {
    const draw = (shown: Parted<PlacedPart>): Drawing => ({
      ...partedDrawing(shown, shapes),
      ...(under && { under }),
    });
    const frame = commonFrame([draw(parted)]);
    const drawings = {
      together: thickened(draw(parted), frame),
      first: thickened(draw(sideOf(parted, 'first')), frame),
      second: thickened(draw(sideOf(parted, 'second')), frame),
    };
    return { drawings, frame };
  }, [parted, shapes, under]);

/** Two sides laid on each other, or beside each other with every actor in the same place. */
export const PartedPictures = (props: PartedPicturesProps) => {
  const { parted, layout, words, lit, onPoint, viewProps, size, shownActors } = props;
  const share = shownActors / Math.max(1, parted.actors.length);
  const { drawings, frame } = useDrawings(props);
  const panes = layout === 'together' ? (['together'] as const) : (['first', 'second'] as const);
  return (
    <div className="parted-panes" data-count={panes.length}>
      {panes.map((pane) => (
        <figure key={pane} className="parted-pane panel on-paper">
          <section
            {...viewProps}
            className="parted-view"
            aria-label={words[pane].caption}
            onPointerOver={(event) => onPoint(actorAt(event))}
            onPointerLeave={() => onPoint(null)}
          >
            <div style={size}>
              <Picture
                drawing={drawings[pane]}
                frame={frame}
                lit={lit}
                label={words[pane].label}
                share={share}
              />
            </div>
          </section>
          {layout === 'beside' ? (
            <figcaption>
              <strong>{words[pane].caption}</strong>
            </figcaption>
          ) : null}
        </figure>
      ))}
    </div>
  );
};

export interface PartLegendProps {
  readonly label: string;
  readonly words: Readonly<Record<Part, string>>;
}

/** What the looks of the parts mean. */
export const PartLegend = ({ label, words }: PartLegendProps) => (
  <ul className="part-legend" aria-label={label}>
    {PARTS.map((part) => (
      <li key={part}>
        <PartMark part={part} />
        {words[part]}
      </li>
    ))}
  </ul>
);
