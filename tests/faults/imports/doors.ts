import { codeTrouble } from '../../../src/domain/code/trouble';
import { readWorkshopCode } from '../../../src/domain/code/workshopCode';
import type { Entities } from '../../../src/domain/entity';
import { serialise, writeWorkshopFile } from '../../../src/domain/file';
import { readWorkshopFile } from '../../../src/domain/schema';
import { readTakeHome, readTakeHomeCode, takeHomeText } from '../../../src/domain/takeHome';
import { sameValue } from '../../../src/domain/value';
import { openToCompare } from '../../../src/features/change/openOther';
import { readInvitation } from '../../../src/features/join/readInvitation';
import { readSources, type Source } from '../../../src/features/library/collect/reading';
import { failureWords, reportWords } from '../../../src/features/library/collect/reportWords';
import { sourcesOfFiles, sourcesOfText } from '../../../src/features/library/collect/sources';
import { takeIn } from '../../../src/features/library/collect/takeIn';
import { readListFile } from '../../../src/features/prepare/listReading';
import { listProblemWords, listTakenWords } from '../../../src/features/prepare/listWords';
import { words } from '../../../src/i18n';
import { createLibrary } from '../../../src/state/library';
import { readPicture } from '../../../src/workers/picture';
import type { Case } from './cases';

/** What was said of something foreign, and how many states of workshops it brought. */
export interface Answer {
  readonly sentences: readonly string[];
  readonly accepted: number;
}

const refused = (sentence: string): Answer => ({ sentences: [sentence], accepted: 0 });
const ACCEPTED: Answer = { sentences: [], accepted: 1 };

/** Throws unless what was let in can be written and read again and is still the same. */
const assertSound = (entities: Entities): void => {
  const again = readWorkshopFile(serialise(writeWorkshopFile(entities)));
  if (!again.ok) throw new Error(`What was let in cannot be read again: ${JSON.stringify(again.error)}`);
  for (const [key, entity] of entities) {
    if (!sameValue(entity, again.value.get(key)))
      throw new Error(`${key} is another one when it is read again`);
  }
  if (again.value.size !== entities.size) throw new Error('When it is read again there are more records');
};

const LIST_WORDS = {
  kinds: [{ is: 'actorKind', id: 'public', name: 'Julkinen' }] as const,
  placeCode: () => undefined,
};

const collect = async (sources: readonly Source[]): Promise<Answer> => {
  const reading = await readSources(sources);
  const states = [...reading.workshops.values()].flat();
  states.forEach(assertSound);
  // on a device of its own: what is open here must not change by reading alone
  const library = createLibrary(() => {});
  const report = await takeIn(library, reading, {
    titleOfCopy: ({ title }) => `${title}`,
    ask: async () => new Map(),
  });
  for (const { workshop } of library.store.getState().workshops.values()) assertWritable(workshop.entities());
  return {
    sentences: [...reportWords(report), ...reading.failures.map(failureWords)],
    accepted: states.length,
  };
};

const assertWritable = (entities: Entities): void => {
  const again = readWorkshopFile(serialise(writeWorkshopFile(entities)));
  if (!again.ok) throw new Error(`What was taken in cannot be opened again: ${JSON.stringify(again.error)}`);
};

const list = async (file: File): Promise<Answer> => {
  const read = await readListFile(file, LIST_WORDS);
  if (!read.ok) return refused(listProblemWords(file.name, read.error));
  return {
    sentences: [listTakenWords({ added: read.value.lines.length, extended: 0 }, read.value.unknown)],
    accepted: 1,
  };
};

const compare = async (file: File): Promise<Answer> => {
  const opened = await openToCompare(file);
  if ('problem' in opened) return refused(opened.problem);
  assertWritable(opened.workshop.entities());
  return ACCEPTED;
};

const picture = async (file: File): Promise<Answer> => {
  const read = await readPicture(file);
  if (!read.ok) return refused(words('backdrop')(`problem_${read.error}`));
  const { width, height } = read.value;
  if (Math.max(width, height) > 2_048) throw new Error(`A picture of ${width} × ${height} was let in`);
  return ACCEPTED;
};

const join = (code: string): Answer => {
  const read = readInvitation(code);
  if (!read.ok) return refused(words('join')(`problemHelp_${read.error}`));
  assertSound(read.value);
  return ACCEPTED;
};

const map = (code: string): Answer => {
  const read = readWorkshopCode(code, 'map');
  if (!read.ok) return refused(failureWords({ file: 'x', problem: read.error }));
  assertSound(read.value);
  return ACCEPTED;
};

const result = (code: string): Answer => {
  const read = readTakeHomeCode(code);
  if (!read.ok) return refused(words('result')(codeTrouble(read.error)));
  const again = readTakeHome(takeHomeText(read.value));
  if (!again.ok || !sameValue(again.value, read.value))
    throw new Error('The shared map is another one when it is read again');
  return ACCEPTED;
};

/** Brings something foreign to the app's own door for it. Rejects for whatever a user would see as a crash. */
export const bring = async (one: Case): Promise<Answer> => {
  switch (one.door) {
    case 'files':
      return collect(await sourcesOfFiles([one.file]));
    case 'paste':
      return collect(sourcesOfText(one.text));
    case 'list':
      return list(one.file);
    case 'compare':
      return compare(one.file);
    case 'picture':
      return picture(one.file);
    case 'join':
      return join(one.code);
    case 'map':
      return map(one.code);
    case 'result':
      return result(one.code);
  }
};
