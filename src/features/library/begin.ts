import { apply } from '../../domain/change';
import { copyWorkshop, newMap, newWorkshop } from '../../domain/commands/create';
import { defaultActorKinds, defaultLinkKinds } from '../../domain/defaults';
import { claimMap } from '../../domain/device';
import type { Entities } from '../../domain/entity';
import { err, ok, type Result } from '../../domain/result';
import { type ReadProblem, readWorkshopFile } from '../../domain/schema';
import { workshopInfo } from '../../domain/select';
import { currentLanguage, day, words } from '../../i18n';
import { defaultKindNames } from '../../i18n/kindNames';
import { newId } from '../../state/id';
import type { Begun } from '../../state/joining';
import type { Library } from '../../state/library';

const EXAMPLE = 'examples/varsinais-suomi.yhteiskartta.json';

/** A workshop with one empty map, made without asking anything. */
export const beginMap = (library: Library): Begun => {
  const now = new Date();
  const names = defaultKindNames();
  const [workshop, map] = [newId(), newId()];
  const info = {
    id: workshop,
    title: words('library')('myMapTitle', { day: day(now) }),
    language: currentLanguage(),
    createdAt: now.toISOString(),
  };
  const kinds = [...defaultActorKinds(names.actors), ...defaultLinkKinds(names.links)];
  const begun = newWorkshop(info, [...kinds, newMap({ id: map })]);
  library.add(workshop, apply(begun, claimMap(begun, map)), { stored: false });
  return { workshop, map };
};

/** The example's text; where the app is a single file it lies in the page. */
const exampleText = async (): Promise<string | undefined> => {
  const inPage = document.getElementById('example')?.textContent;
  if (inPage) return inPage;
  try {
    const response = await fetch(EXAMPLE);
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
};

const exampleOf = (entities: Entities): Entities => {
  const title = workshopInfo(entities)?.title ?? '';
  const at = new Date().toISOString();
  return copyWorkshop(entities, {
    id: newId(),
    title: words('library')('exampleTitle', { title }),
    createdAt: at,
    updatedAt: at,
  });
};

/** Opens a copy of the example. Returns the id of its workshop. */
export const openExample = async (
  library: Library,
): Promise<Result<string, ReadProblem | { readonly type: 'unreachable' }>> => {
  const text = await exampleText();
  if (text === undefined) return err({ type: 'unreachable' });
  const read = readWorkshopFile(text);
  if (!read.ok) return read;
  const example = exampleOf(read.value);
  const id = workshopInfo(example)?.id ?? '';
  library.add(id, example, { stored: false });
  return ok(id);
};
