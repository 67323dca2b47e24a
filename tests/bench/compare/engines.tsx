import type { ReactNode } from 'react';
import { standings } from '../../../src/domain/compare/overlay';
import type { Entities } from '../../../src/domain/entity';
import { overlayDrawing } from '../../../src/domain/merge/drawing';
import type { View } from '../../../src/domain/merge/view';
import { LiveDrawing } from '../../../src/picture/live/LiveDrawing';
import { mergedPicture } from '../../../src/picture/mergedPicture';
import { Picture } from '../../../src/picture/Picture';

/** One way to draw the overlay. */
export interface Engine {
  readonly show: (k: number, lit: ReadonlySet<string>) => ReactNode;
  /** What is seen is finished. */
  readonly atRest: () => boolean;
}

const nothing = () => undefined;

const live = (view: View, entities: Entities): Engine => {
  const drawing = mergedPicture(overlayDrawing(view, 1, entities));
  const counts = standings(view.counts);
  return {
    show: (k, lit) => (
      <LiveDrawing
        drawing={drawing}
        counts={counts}
        k={k}
        lit={lit}
        label=""
        description=""
        onHover={nothing}
      />
    ),
    atRest: () => document.querySelector('.live-frame[data-rest=true]') !== null,
  };
};

/** The same as SVG, every mark an element of its own. */
const svg = (view: View, entities: Entities): Engine => ({
  show: (k, lit) => (
    <div className="plain-drawing">
      <Picture drawing={mergedPicture(overlayDrawing(view, k, entities))} lit={lit} label="" />
    </div>
  ),
  atRest: () => document.querySelector('.plain-drawing svg') !== null,
});

/** What is measured, and what it is held against. */
export const ENGINES: Readonly<Record<string, (view: View, entities: Entities) => Engine>> = {
  live,
  svg,
};
