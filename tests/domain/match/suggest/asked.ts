import type { Entities } from '../../../../src/domain/entity';
import { trainedModel } from '../../../../src/domain/match/model/matchModel';
import { suggestGroups } from '../../../../src/domain/match/suggest/suggestGroups';
import type { SuggestedGroup, Suggestions } from '../../../../src/domain/match/suggest/suggestion';
import { type MatchTask, matchTask } from '../../../../src/domain/match/suggest/task';
import { memory } from '../evidence/compare';
import { mapOf, workshop } from '../workshop';

/** What is suggested for a workshop, by a memory that has seen all others. */
export const suggested = (entities: Entities): Suggestions => suggestFor(matchTask(entities));

export const suggestFor = (task: MatchTask): Suggestions => suggestGroups(task, trainedModel(), memory);

/** A workshop of maps m1, m2 … with these names and no links. */
export const mapsOf = (...maps: readonly (readonly string[])[]): Entities =>
  workshop({ maps: Object.fromEntries(maps.map((names, at) => [`m${at + 1}`, mapOf(...names)])) });

/** Each name on a map of its own. */
export const oneEach = (...names: readonly string[]): Entities => mapsOf(...names.map((name) => [name]));

/** The names in each group, the names and groups in the order of their letters. */
const namesIn = (task: MatchTask, groups: readonly SuggestedGroup[]): string[] =>
  groups
    .map(({ classIds }) =>
      classIds
        .flatMap((id) => task.classes.find((one) => one.id === id)?.names ?? [])
        .sort()
        .join(' = '),
    )
    .sort();

/** What is ticked and what is asked, by names. */
export const spoken = (entities: Entities): { ticked: string[]; asked: string[] } => {
  const task = matchTask(entities);
  const { ticked, asked } = suggestFor(task);
  return { ticked: namesIn(task, ticked), asked: namesIn(task, asked) };
};
