import type { Entities } from '../../domain/entity';
import { ownName } from '../../domain/fileName';
import { WORKSHOP_KEY } from '../../domain/recordKeys';
import { workshopInfo } from '../../domain/select';
import { words } from '../../i18n';
import { createWorkshop, type Workshop } from '../../state/workshop';
import { type ForeignProblem, readForeign } from '../../workers/reading';

/** A workshop that was opened only to be looked at, or the sentence that says why it was not. */
export type Opened = { readonly workshop: Workshop } | { readonly problem: string };

/** Nobody stores or changes it, so that the file stays what it is and the library holds what it held. */
const asWorkshop = (entities: Entities): Workshop => {
  const info = workshopInfo(entities);
  const { deletedAt: _deletedAt, ...living } = info ?? { is: 'workshop' as const, id: '', title: '' };
  return createWorkshop(living.id, new Map(entities).set(WORKSHOP_KEY, living));
};

const problemWords = (name: string, problem: ForeignProblem): Opened => {
  const where = 'where' in problem ? (problem.where ?? '') : '';
  return { problem: words('problems')(problem.type, { file: name, where }) };
};

/** Reads a workshop file, or an archive with one in it, for comparing; nothing of it is kept. */
export const openToCompare = async (file: File): Promise<Opened> => {
  const brought = await readForeign({ name: file.name, file });
  const read = brought.find((one) => 'entities' in one) ?? brought[0];
  if (read && 'entities' in read) return { workshop: asWorkshop(read.entities) };
  return read && 'problem' in read
    ? problemWords(read.name, read.problem)
    : problemWords(ownName(file.name), { type: 'not-ours' });
};
