import type { Change } from '../change';
import type { Entities } from '../entity';
import { mapIdOfKey, WORKSHOP_KEY } from '../recordKeys';
import { isHere } from './records';

/** What a commit is, as far as it tells why maps come and go. */
export interface Deed {
  readonly change: Change;
  readonly stamps: Readonly<Record<string, unknown>>;
  readonly origin: string;
  readonly moment?: string;
  readonly before: Entities;
  readonly after: Entities;
}

/** Ids of the maps that a commit takes away and brings back, and whether it does so to the workshop itself. */
export interface Passing {
  /** By hand: they wait in the bin. */
  readonly gone: readonly string[];
  /** Taken back by their authors: nothing of them shall be left. */
  readonly withdrawn: readonly string[];
  readonly back: readonly string[];
  readonly workshop: 'gone' | 'back' | undefined;
}

/** What others say of a map comes with their files. */
const isOthersWord = ({ origin, moment }: Deed): boolean => origin === 'peer' || moment === 'import';

const isMapKey = (key: string, { before, after }: Deed): boolean =>
  mapIdOfKey(key) === key && (before.get(key) ?? after.get(key))?.is === 'map';

/** A map that is gone without a tombstone was not there yet: making it was undone. But going back in time can take it. */
const isGoneByHand = (id: string, deed: Deed): boolean =>
  isHere(deed.before.get(id)) &&
  !isHere(deed.after.get(id)) &&
  !isOthersWord(deed) &&
  (deed.after.has(id) || deed.moment === 'restore');

const isWithdrawn = (id: string, deed: Deed): boolean =>
  isOthersWord(deed) && deed.after.has(id) && !isHere(deed.after.get(id));

const isBack = (id: string, { before, after }: Deed): boolean =>
  !isHere(before.get(id)) && isHere(after.get(id));

const removesPicture = ({ change }: Pick<Deed, 'change'>): boolean =>
  Object.values(change).some(({ before, after }) => before?.['is'] === 'image' && after === null);

const workshopPassing = ({ before, after }: Deed): Passing['workshop'] => {
  const [was, is] = [before, after].map((entities) => isHere(entities.get(WORKSHOP_KEY)));
  if (was === is || before.size === 0) return undefined;
  return is ? 'back' : 'gone';
};

/** What a commit takes away and brings back. */
export const passingIn = (deed: Deed): Passing => {
  const touched = [...new Set([...Object.keys(deed.change), ...Object.keys(deed.stamps)])];
  const ids = touched.filter((key) => isMapKey(key, deed));
  return {
    gone: ids.filter((id) => isGoneByHand(id, deed)),
    withdrawn: ids.filter((id) => isWithdrawn(id, deed)),
    back: ids.filter((id) => isBack(id, deed)),
    workshop: workshopPassing(deed),
  };
};

/** Whether a commit removes what its owner wants gone: a picture off a map, a map that was withdrawn. No log keeps that. */
export const removesForGood = (deed: Deed): boolean =>
  removesPicture(deed) || passingIn(deed).withdrawn.length > 0;
