import { expose } from 'comlink';
import { municipalityNamed } from '../domain/match/names/places';
import { wordsOf } from '../domain/match/names/words';
import { alike, type Known, type Typing } from '../domain/match/suggest/alike';
import { createNameMemory } from '../domain/match/suggest/names';
import { createMatcher } from '../domain/match/suggest/suggestGroups';
import type { MatchTask } from '../domain/match/suggest/task';

const suggest = createMatcher();
const typedNames = createNameMemory();

const offThread = {
  suggest: (task: MatchTask) => suggest(task),
  alike: (name: string, known: readonly Known[], typing?: Typing) => alike(name, known, typing, typedNames),
  /** Code of the municipality that a name speaks of. */
  municipality: (name: string) => municipalityNamed(wordsOf(name))?.id,
};

export type MatchingWorker = typeof offThread;

expose(offThread);
