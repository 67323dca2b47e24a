/** What the facilitator shows to all, one thing at a time. */

import type { Entities, ShowSettings, ShowStep, ShowView } from './entity';
import { workshopInfo } from './select';

/** What a step can show, in the order in which a talk usually goes. */
export const SHOW_VIEWS: readonly ShowView[] = ['question', 'wall', 'overlay', 'points', 'shared'];

/** A step that this version knows how to show. */
export interface KnownStep extends ShowStep {
  readonly view: ShowView;
}

/** Whether this version knows how to show a step. */
export const isKnownStep = (step: ShowStep): step is KnownStep =>
  SHOW_VIEWS.some((view) => view === step.view);

const USUAL: readonly KnownStep[] = SHOW_VIEWS.map((view) => ({ id: view, view }));

const NOTHING_SAID: ShowSettings = {};

/** What the workshop says of its showing: always the same object while it says the same. */
export const showSettings = (entities: Entities): ShowSettings =>
  workshopInfo(entities)?.show ?? NOTHING_SAID;

/** All steps, those that this version cannot show among them; the usual ones until somebody has changed them. */
export const storedSteps = ({ steps }: ShowSettings): readonly ShowStep[] => steps ?? USUAL;

/** The steps that can be shown, in their order. */
export const knownSteps = (settings: ShowSettings): readonly KnownStep[] =>
  storedSteps(settings).filter(isKnownStep);

/** How many talking points are shown where none was pinned. */
const UNPINNED = 5;

/** Which talking points are shown, and the keys of pinned ones that no longer hold. */
export interface ShownPoints<P> {
  readonly points: readonly P[];
  /** They may hold again: maps come and go. */
  readonly lost: readonly string[];
}

/** The pinned ones of the given points, in the facilitator's order; the first five where nothing was pinned. */
export const shownPoints = <P extends { readonly key: string }>(
  points: readonly P[],
  { points: pinned = [] }: ShowSettings,
): ShownPoints<P> => {
  if (pinned.length === 0) return { points: points.slice(0, UNPINNED), lost: [] };
  const byKey = new Map(points.map((point) => [point.key, point]));
  return {
    points: pinned.flatMap((key) => byKey.get(key) ?? []),
    lost: pinned.filter((key) => !byKey.has(key)),
  };
};
