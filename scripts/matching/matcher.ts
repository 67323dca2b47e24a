import { type PreparedMatchModel, trainedModel } from '../../src/domain/match/model/matchModel';
import { weighMaps } from '../../src/domain/match/suggest/byMaps';
import { createNameMemory, type NameMemory } from '../../src/domain/match/suggest/names';
import { forbidding, namedPairs, nameValuesOf } from '../../src/domain/match/suggest/pairs';
import { suggestGroups } from '../../src/domain/match/suggest/suggestGroups';
import type { Matcher } from './evaluate';
import type { Compare } from './training/examples';

/** The app's matcher, which remembers the names it has read. */
export const createMatcher = (
  model: PreparedMatchModel = trainedModel(),
  memory: NameMemory = createNameMemory(),
): Matcher => {
  return (task) => suggestGroups(task, model, memory);
};

/** The app's comparison, before anything is grouped. */
export const createCompare = (memory: NameMemory = createNameMemory()): Compare => {
  return (task, model) => {
    const forbids = forbidding(task);
    const pairs = weighMaps(task, namedPairs(task, forbids, model, memory), forbids, model);
    const nameValues = nameValuesOf(task, pairs, memory);
    return pairs.flatMap(({ a, b, mapValues }, at) => {
      const [one, other] = [task.classes[a], task.classes[b]];
      return one && other ? [{ a: one.id, b: other.id, nameValues: nameValues[at] ?? [], mapValues }] : [];
    });
  };
};
