import type { Change } from '../change';
import type { Entities, ShowSettings, ShowStep } from '../entity';
import { withMoved } from '../order';
import { WORKSHOP_KEY } from '../recordKeys';
import { isKnownStep, type KnownStep, showSettings, storedSteps } from '../show';
import { setFields } from './records';

const withoutSteps = (entities: Entities): ShowSettings => {
  const { steps: _steps, ...rest } = showSettings(entities);
  return rest;
};

const withoutPoints = (entities: Entities): ShowSettings => {
  const { points: _points, ...rest } = showSettings(entities);
  return rest;
};

const settle = (entities: Entities, show: ShowSettings): Change =>
  setFields(entities, WORKSHOP_KEY, { show: Object.keys(show).length > 0 ? show : undefined });

const setSteps = (entities: Entities, steps: readonly ShowStep[]): Change =>
  settle(entities, { ...withoutSteps(entities), steps });

const now = (entities: Entities): readonly ShowStep[] => storedSteps(showSettings(entities));

/** Puts a new step last. Its id must be free. With the first change the usual steps become the workshop's own. */
export const addStep = (entities: Entities, step: KnownStep): Change =>
  setSteps(entities, [...now(entities), step]);

/** Takes a step out. */
export const removeStep = (entities: Entities, id: string): Change =>
  setSteps(
    entities,
    now(entities).filter((step) => step.id !== id),
  );

/** Moves a step a place up (-1) or down (1) among those that can be shown; the others stay where they are. */
export const moveStep = (entities: Entities, id: string, by: -1 | 1): Change => {
  const all = now(entities);
  const moved = [...withMoved(all.filter(isKnownStep), id, by)];
  return setSteps(
    entities,
    all.map((step) => (isKnownStep(step) ? (moved.shift() ?? step) : step)),
  );
};

/** How many must have drawn what stands out on an overlay. */
export const setStepK = (entities: Entities, id: string, k: number): Change =>
  setSteps(
    entities,
    now(entities).map((step) => (step.id === id ? { ...step, k } : step)),
  );

/** The usual steps again, in place of the workshop's own. */
export const giveBackSteps = (entities: Entities): Change => settle(entities, withoutSteps(entities));

/** Pins exactly these talking points, in this order; none: the first ones are shown, whichever they are. */
export const arrangePoints = (entities: Entities, keys: readonly string[]): Change =>
  settle(entities, { ...withoutPoints(entities), ...(keys.length > 0 && { points: keys }) });
