const LONGEST = 80;
const END = 30;
/** Signs that nobody sees, those that turn the direction of writing among them: `gnp.exe` could pass for a picture. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

const seen = (text: string): string => text.replace(UNSEEN, '');

/** A name from elsewhere as it may stand in a sentence: in one line, its beginning and its end where it is long. */
export const ownName = (name: string): string =>
  name.length > LONGEST
    ? `${seen(name.slice(0, LONGEST - END)).trim()}…${seen(name.slice(-END)).trim()}`
    : seen(name).trim();
