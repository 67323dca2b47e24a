import type { ShowView } from '../entity';
import type { KnownStep } from '../show';

/** What fills the screen at one moment of the showing. */
export interface Slide {
  /** Stays the same while maps arrive and steps around it change. */
  readonly id: string;
  readonly view: ShowView;
  /** The step that it belongs to; several talking points belong to one. */
  readonly step: KnownStep;
  /** Key of the talking point that it shows. */
  readonly point?: string;
}

/** What there is to show by now. */
export interface Showable {
  /** Views, but for talking points, that would not be empty. */
  readonly views: ReadonlySet<ShowView>;
  /** Keys of the talking points, in the order in which they are shown. */
  readonly points: readonly string[];
}

const slidesOfStep = (step: KnownStep, { views, points }: Showable): Slide[] => {
  const { id, view } = step;
  if (view !== 'points') return views.has(view) ? [{ id, view, step }] : [];
  return points.map((point) => ({ id: `${id}/${point}`, view, step, point }));
};

/** The slides of all steps, one for each talking point. A step with nothing to show is passed over. */
export const slidesOf = (steps: readonly KnownStep[], showable: Showable): Slide[] =>
  steps.flatMap((step) => slidesOfStep(step, showable));

/** What is on the screen: a slide and its place among all, from 0. */
export interface Shown {
  readonly slide: Slide;
  readonly place: number;
}

/**
 * Where the showing stands among the slides there are now: at the slide of this id, else where it stood last, or as
 * near to that as there is anything. Undefined when there are no slides.
 */
export const shownAt = (
  slides: readonly Slide[],
  id: string | undefined,
  lastPlace: number,
): Shown | undefined => {
  const found = slides.findIndex((slide) => slide.id === id);
  const place = found >= 0 ? found : Math.max(0, Math.min(lastPlace, slides.length - 1));
  const slide = slides[place];
  return slide && { slide, place };
};
