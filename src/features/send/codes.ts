import { partsOf } from '../../domain/code/parts';
import { fitsCode } from '../../ui/QrCode';

/**
 * Letters of the text in each code of a sequence. Several small codes are read sooner than few large ones: at this
 * size a laptop's camera, too, tells the squares apart.
 */
const PART_LETTERS = 420;

/** The texts of the codes that hold a link, one or a sequence; none when it is too long for any. */
export const codesOf = (link: string): readonly string[] => {
  if (fitsCode(link)) return [link];
  const parts = partsOf(link, PART_LETTERS);
  return parts.every(fitsCode) ? parts : [];
};
