import { useMemo, useState } from 'react';
import { knownSteps, shownPoints } from '../../../domain/show';
import { type Shown, type Slide, shownAt, slidesOf } from '../../../domain/show/slides';
import type { Show } from '../useShow';
import type { ShowOrder } from './keys';

/** Where the showing stands, and the ways on and back. */
export interface Deck {
  readonly slides: readonly Slide[];
  /** Undefined while there is nothing to show. */
  readonly shown: Shown | undefined;
  readonly goTo: (place: number) => void;
  /** Goes on or back; other orders leave it where it is. */
  readonly move: (order: ShowOrder) => void;
}

/** Where nothing is pinned, the points that came first when the showing began: none shall push in front of another. */
const useShownKeys = ({ settings, points }: Show): readonly string[] => {
  const [first, setFirst] = useState<readonly string[]>();
  const fixed = settings.points?.length ? settings.points : first;
  if (!fixed && points?.length) setFirst(shownPoints(points, settings).points.map(({ key }) => key));
  return fixed ?? [];
};

const placeAfter = (order: ShowOrder, place: number, last: number): number => {
  if (order === 'first') return 0;
  if (order === 'last') return last;
  return order === 'next' ? place + 1 : order === 'back' ? place - 1 : place;
};

/** The slides of the showing. Maps that arrive change what a slide shows, never which one is on the screen. */
export const useDeck = (show: Show): Deck => {
  const [at, setAt] = useState<Shown>();
  const keys = useShownKeys(show);
  const { settings, points, views } = show;
  const slides = useMemo(() => {
    const held = new Set(points?.map(({ key }) => key));
    const isThere = (key: string) => held.has(key) || at?.slide.point === key;
    return slidesOf(knownSteps(settings), { views, points: keys.filter(isThere) });
  }, [settings, views, points, keys, at]);
  const shown = shownAt(slides, at?.slide.id, at?.place ?? 0);
  if (shown && (shown.slide.id !== at?.slide.id || shown.place !== at.place)) setAt(shown);

  const goTo = (place: number) => {
    const within = Math.max(0, Math.min(place, slides.length - 1));
    setAt(shownAt(slides, slides[within]?.id, within));
  };
  return {
    slides,
    shown,
    goTo,
    move: (order) => shown && goTo(placeAfter(order, shown.place, slides.length - 1)),
  };
};
