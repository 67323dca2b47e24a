import { formatOf, pointsOf } from '../backdrop/pictureFile';
import { fromBase64url } from '../code/base64url';

/** Letters of a picture among which its size is told; a multiple of four. The app itself writes no longer heads. */
const HEAD_LETTERS = 400_000;

const headOf = (data: string): Uint8Array =>
  fromBase64url(data.slice(0, HEAD_LETTERS).replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_')) ??
  new Uint8Array();

/**
 * Whether a picture in base64 may be shown: a small text can unfold into more points than any memory holds. What no
 * browser takes for a picture does no harm.
 */
export const isShowable = (data: string, mostPoints: number): boolean => {
  const head = headOf(data);
  if (formatOf(head) === undefined) return true;
  const points = pointsOf(head);
  return points !== undefined && points <= mostPoints;
};
