/** What this device remembers under a key; null when it remembers nothing, or may not, as in private windows. */
export const recall = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

/** Has this device remember a text, or forget it (null). Where storage is refused, nobody need be told: it lives as long as the page. */
export const keep = (key: string, text: string | null): void => {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // what was chosen is right until the page is closed
  }
};

const OURS = 'yhteiskartta.';

/** Whether a key is of a workshop, or of one map in it: `yhteiskartta.timer.w1`, `yhteiskartta.notSame.w1.m1`. */
const isKeyOf = (key: string, workshopId: string, mapId: string | undefined): boolean => {
  if (!key.startsWith(OURS)) return false;
  const of = key.slice(key.indexOf('.', OURS.length) + 1);
  return mapId === undefined
    ? of === workshopId || of.startsWith(`${workshopId}.`)
    : of === `${workshopId}.${mapId}`;
};

const forgetIn = (storage: Storage, workshopId: string, mapId: string | undefined): void => {
  for (const key of Object.keys(storage)) if (isKeyOf(key, workshopId, mapId)) storage.removeItem(key);
};

/** Goes through what the device remembers, and what the tab does. */
export const eachMemory = (visit: (storage: Storage) => void): void => {
  for (const storageOf of [() => localStorage, () => sessionStorage]) {
    try {
      visit(storageOf());
    } catch {
      // a device that refuses storage has nothing to forget
    }
  }
};

/** Has device and tab forget what they remember of a workshop, or of one map in it. */
export const forgetAbout = (workshopId: string, mapId?: string): void =>
  eachMemory((storage) => forgetIn(storage, workshopId, mapId));
