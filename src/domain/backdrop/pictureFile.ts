/** What a file is by its first bytes, whatever its name says. */
export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'gif' | 'bmp' | 'avif' | 'heic' | 'drawn';

/** Why a file cannot lie under a map; `drawn`: an SVG, which is a program rather than a picture. */
export type PictureProblem = 'empty' | 'notPicture' | 'drawn' | 'heic' | 'unreadable' | 'tooLarge';

/** A picture with more points than this would not fit into the memory of a phone. */
const MOST_POINTS = 130_000_000;
const MOST_BYTES = 80_000_000;
/** How much of a file tells what it is: a camera's own notes come before the size of a photo. */
export const HEAD_BYTES = 200_000;

const latin = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

const HEIC_BRANDS: ReadonlySet<string> = new Set(['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1']);

/** What a file is; undefined when it is no picture that we know. */
export const formatOf = (head: Uint8Array): PictureFormat | undefined => {
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'jpeg';
  if (latin(head, 1, 3) === 'PNG') return 'png';
  if (latin(head, 0, 4) === 'GIF8') return 'gif';
  if (latin(head, 0, 4) === 'RIFF' && latin(head, 8, 4) === 'WEBP') return 'webp';
  if (latin(head, 4, 4) === 'ftyp') {
    const brand = latin(head, 8, 4);
    return HEIC_BRANDS.has(brand) ? 'heic' : brand.startsWith('avi') ? 'avif' : undefined;
  }
  if (latin(head, 0, 2) === 'BM') return 'bmp';
  return /<svg[\s>]/i.test(latin(head, 0, 1000)) ? 'drawn' : undefined;
};

const twoBytes = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) + (bytes[at + 1] ?? 0);
const fourBytes = (bytes: Uint8Array, at: number): number =>
  twoBytes(bytes, at) * 65_536 + twoBytes(bytes, at + 2);

/** The marks that begin a frame of a JPEG; in between are tables. */
const isFrame = (mark: number): boolean =>
  mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc;

const jpegPoints = (head: Uint8Array): number | undefined => {
  let at = 2;
  while (head[at] === 0xff && at + 8 < head.length) {
    if (isFrame(head[at + 1] ?? 0)) return twoBytes(head, at + 5) * twoBytes(head, at + 7);
    at += 2 + twoBytes(head, at + 2);
  }
  return undefined;
};

/** How many points a picture has, as far as its head tells. */
export const pointsOf = (head: Uint8Array): number | undefined => {
  const format = formatOf(head);
  if (format === 'png') return fourBytes(head, 16) * fourBytes(head, 20);
  return format === 'jpeg' ? jpegPoints(head) : undefined;
};

/** Why a file need not even be opened; undefined when it is worth a try. */
export const refusal = (head: Uint8Array, bytes: number): PictureProblem | undefined => {
  if (bytes === 0) return 'empty';
  const format = formatOf(head);
  if (!format) return 'notPicture';
  if (format === 'drawn') return 'drawn';
  return bytes > MOST_BYTES || (pointsOf(head) ?? 0) > MOST_POINTS ? 'tooLarge' : undefined;
};

/** Why a file that was worth a try could not be opened. */
export const failure = (head: Uint8Array): PictureProblem =>
  formatOf(head) === 'heic' ? 'heic' : 'unreadable';

/** The size of a picture whose longer side is at most so long. */
export const within = (
  { width, height }: { readonly width: number; readonly height: number },
  most: number,
): { readonly width: number; readonly height: number } => {
  const scale = Math.min(1, most / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
};
