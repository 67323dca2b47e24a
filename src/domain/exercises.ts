import { type Change, difference, type RecordChange } from './change';
import type { Entities, Entity, Key, Phase } from './entity';
import { keyOf } from './recordKeys';
import { phases } from './select';

/** The minutes of each phase, in order, by the phase's place in the words that name it. */
const READY = {
  own: { join: 3, draw: 10, send: 2, look: 15 },
  growing: { alone: 8, pair: 8, group: 15, together: 15 },
} as const;

/** `own`: everybody's own map. `growing`: alone, in pairs, in groups, all together. */
export type ExerciseId = keyof typeof READY;

/** What a ready-made phase is called and what its instructions say, in the language of the workshop. */
export interface PhaseWords {
  readonly name: string;
  readonly instructions: string;
}

export type ExerciseWords = {
  readonly [E in ExerciseId]: { readonly [P in keyof (typeof READY)[E]]: PhaseWords };
};

/** The exercises that are ready to be used. */
export const EXERCISES = Object.keys(READY) as readonly ExerciseId[];

/** A ready-made exercise; its phases always have the same ids, so that a timer finds them again. */
export const readyPhases = (exercise: ExerciseId, words: ExerciseWords): Phase[] => {
  const said: Readonly<Record<string, PhaseWords>> = words[exercise];
  return Object.entries(READY[exercise]).map(([id, minutes], index) => ({
    is: 'phase',
    id: `${exercise}-${id}`,
    name: said[id]?.name ?? '',
    instructions: said[id]?.instructions ?? '',
    minutes,
    order: index + 1,
  }));
};

const hasChosen = (entities: Entities): boolean => {
  for (const entity of entities.values()) if (entity.is === 'phase') return true;
  return false;
};

/** The workshop's phases; until somebody has chosen or edited any, those of the first ready-made exercise. */
export const phasesOrReady = (entities: Entities, words: ExerciseWords): Phase[] =>
  hasChosen(entities) ? phases(entities) : readyPhases('own', words);

const buried = ({ id }: Phase, at: string): Entity => ({ is: 'phase', id, name: '', deletedAt: at });

const placed = (entities: Entities, phase: Phase, index: number): RecordChange | undefined => {
  const known = entities.get(keyOf(phase));
  return difference(known, { ...phase, order: index + 1 });
};

/** Makes the exercise consist of these phases in this order. Those left out become tombstones (`at`, ISO 8601). */
export const setPhases = (entities: Entities, wanted: readonly Phase[], at: string): Change => {
  const change: Record<Key, RecordChange> = {};
  const put = (phase: Phase, step: RecordChange | undefined) => {
    if (step) change[keyOf(phase)] = step;
  };
  const kept = new Set(wanted.map(({ id }) => id));
  wanted.forEach((phase, index) => {
    put(phase, placed(entities, phase, index));
  });
  for (const phase of phases(entities)) {
    if (!kept.has(phase.id)) put(phase, difference(phase, buried(phase, at)));
  }
  return change;
};
