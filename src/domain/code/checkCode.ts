import type { Entities } from '../entity';
import { contentHash } from '../exchange';
import { hashText } from '../value';

/** No letter or digit that is taken for another when read aloud or from afar. */
const LETTERS = 'ACDEFHJKLMNPRTUVWXY3479';
const LENGTH = 4;

/** Four signs that are equal where two devices hold the same map: "K7PA". Throws when there is no such map. */
export const checkCode = (entities: Entities, mapId: string): string => {
  let rest = hashText(contentHash(entities, mapId));
  let code = '';
  for (let sign = 0; sign < LENGTH; sign++) {
    code += LETTERS[rest % LETTERS.length] ?? '';
    rest = Math.floor(rest / LETTERS.length);
  }
  return code;
};
