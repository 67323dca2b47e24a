/** Between the app and the files of the device: the browser's own ways, nothing more. */

const MAX_SLUG = 60;
const READABLE =
  '.json,.zip,application/json,application/zip,application/x-zip-compressed,text/plain,application/octet-stream';
const PICTURES = 'image/*';
const LISTS = '.csv,.txt,.json,text/csv,text/plain,application/json';

/** What browsers write with a sign of its own, not with a mark on a letter. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
]);

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (letter) => LETTERS.get(letter) ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_SLUG)
    .replace(/^-|-$/g, '');

const dateStamp = (date: Date): string =>
  [
    date.getFullYear(),
    String(date.getMonth() + 1).padStart(2, '0'),
    String(date.getDate()).padStart(2, '0'),
  ].join('-');

/**
 * A file name that every system and mail server lets through: `kumppanuusfoorumi-2026-11-22.png`.
 * `ending` goes without its dot; the day is the device's own.
 */
export const fileName = (title: string, ending: string, date: Date = new Date()): string =>
  `${slug(title) || 'yhteiskartta'}-${dateStamp(date)}.${ending}`;

/** Time that browsers may take to start reading what was handed to them. */
const REVOKE_AFTER_MS = 60_000;

/** Puts a file among the user's downloads. */
export const download = (blob: Blob, name: string): void => {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
};

/** What the names of our own files end in, without the dot before it. */
export const OWN_ENDING = 'yhteiskartta.json';

/** Downloads a file of ours that is called after a title. Returns its name. */
export const downloadOwn = (title: string, text: string): string => {
  const name = fileName(title, OWN_ENDING);
  download(new Blob([text], { type: 'application/json' }), name);
  return name;
};

/** Opens an address outside the app, as a press on a link would: a mail program, a page in a tab of its own. */
export const openAddress = (address: string): void => {
  const link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.click();
};

const pick = (accept: string): Promise<readonly File[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.accept = accept;
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });

/** Lets the user choose files; empty when nothing was chosen. */
export const pickFiles = (): Promise<readonly File[]> => pick(READABLE);

/** Lets the user choose pictures, or take one where the device can; empty when nothing was chosen. */
export const pickPictures = (): Promise<readonly File[]> => pick(PICTURES);

/** Lets the user choose lists of actors: tables, plain texts or workshops; empty when nothing was chosen. */
export const pickLists = (): Promise<readonly File[]> => pick(LISTS);
