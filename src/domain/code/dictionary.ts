import { strToU8 } from 'fflate';

/** Texts that codes often hold: what stands here costs a code next to nothing. Part of version 1 of the codes. */
export const DICTIONARY: Uint8Array = strToU8('{"format":"yhteiskartta","version":1,"workshop":{"id":"');
