import { type Entities, WORKSHOP_KEY } from '../../domain/entity';
import { MAX_FILE_LENGTH, readWorkshopFile } from '../../domain/schema';
import { workshopInfo } from '../../domain/select';
import { words } from '../../i18n';
import { createWorkshop, type Workshop } from '../../state/workshop';

/** A workshop that was opened only to be looked at, or the sentence that says why it was not. */
export type Opened = { readonly workshop: Workshop } | { readonly problem: string };

/** Nobody stores or changes it, so that the file stays what it is and the library holds what it held. */
const asWorkshop = (entities: Entities): Workshop => {
  const info = workshopInfo(entities);
  const { deletedAt: _deletedAt, ...living } = info ?? { is: 'workshop' as const, id: '', title: '' };
  return createWorkshop(living.id, new Map(entities).set(WORKSHOP_KEY, living));
};

const problemWords = (file: string, type: 'unreadable' | 'too-big'): Opened => ({
  problem: words('problems')(type, { file }),
});

/** Reads a workshop file for comparing; nothing of it is kept. */
export const openToCompare = async (file: File): Promise<Opened> => {
  if (file.size > MAX_FILE_LENGTH) return problemWords(file.name, 'too-big');
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return problemWords(file.name, 'unreadable');
  const read = readWorkshopFile(text);
  if (read.ok) return { workshop: asWorkshop(read.value) };
  const where = 'where' in read.error ? (read.error.where ?? '') : '';
  return { problem: words('problems')(read.error.type, { file: file.name, where }) };
};
