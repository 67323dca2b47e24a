/** What a file is by its first bytes, whatever its name says. */
export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'gif' | 'bmp' | 'avif' | 'heic' | 'drawn';

/** Why a file cannot lie under a map; `drawn`: an SVG, which is a program rather than a picture. */
export type PictureProblem = 'empty' | 'notPicture' | 'drawn' | 'heic' | 'unreadable' | 'tooLarge';

/** A picture with more points than this would not fit into the memory of a phone. */
const MOST_POINTS = 130_000_000;
const MOST_BYTES = 80_000_000;
/** How much of a file tells what it is: a camera's own notes, and profiles of its colours, come before a photo's size. */
export const HEAD_BYTES = 2_000_000;

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
    const mark = head[at + 1] ?? 0;
    if (isFrame(mark)) return twoBytes(head, at + 5) * twoBytes(head, at + 7);
    // any number of these signs may stand between two parts
    at += mark === 0xff ? 1 : 2 + twoBytes(head, at + 2);
  }
  return undefined;
};

const twoBytesBack = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) + ((bytes[at + 1] ?? 0) << 8);
const threeBytesBack = (bytes: Uint8Array, at: number): number =>
  twoBytesBack(bytes, at) + (bytes[at + 2] ?? 0) * 65_536;
const fourBytesBack = (bytes: Uint8Array, at: number): number =>
  twoBytesBack(bytes, at) + twoBytesBack(bytes, at + 2) * 65_536;

/** Three ways to pack a picture, each of which tells its size elsewhere. */
const webpPoints = (head: Uint8Array): number | undefined => {
  switch (latin(head, 12, 4)) {
    case 'VP8X':
      return (threeBytesBack(head, 24) + 1) * (threeBytesBack(head, 27) + 1);
    case 'VP8 ':
      return (twoBytesBack(head, 26) & 0x3fff) * (twoBytesBack(head, 28) & 0x3fff);
    case 'VP8L': {
      const bits = fourBytesBack(head, 21);
      return ((bits & 0x3fff) + 1) * (((bits >>> 14) & 0x3fff) + 1);
    }
    default:
      return undefined;
  }
};

const SIZE_BOX = 'ispe';
const BOX_BEGINS = SIZE_BOX.charCodeAt(0);

/** The largest size that is told: a file may hold a small picture of the picture, too. */
const avifPoints = (head: Uint8Array): number | undefined => {
  let most: number | undefined;
  for (let at = head.indexOf(BOX_BEGINS); at >= 0; at = head.indexOf(BOX_BEGINS, at + 1)) {
    if (latin(head, at, SIZE_BOX.length) !== SIZE_BOX) continue;
    most = Math.max(most ?? 0, fourBytes(head, at + 8) * fourBytes(head, at + 12));
  }
  return most;
};

/** How tall a bitmap is may be said with a minus: it then stands upside down. */
const bmpPoints = (head: Uint8Array): number =>
  fourBytesBack(head, 18) * Math.abs(fourBytesBack(head, 22) | 0);

const POINTS: Readonly<Record<PictureFormat, (head: Uint8Array) => number | undefined>> = {
  jpeg: jpegPoints,
  png: (head) => fourBytes(head, 16) * fourBytes(head, 20),
  gif: (head) => twoBytesBack(head, 6) * twoBytesBack(head, 8),
  webp: webpPoints,
  avif: avifPoints,
  heic: avifPoints,
  bmp: bmpPoints,
  drawn: () => undefined,
};

/** How many points a picture has, by its head; undefined when that does not tell. */
export const pointsOf = (head: Uint8Array): number | undefined => {
  const format = formatOf(head);
  return format && POINTS[format](head);
};

/** Why a file need not even be opened; undefined when it is worth a try. */
export const refusal = (head: Uint8Array, bytes: number): PictureProblem | undefined => {
  if (bytes === 0) return 'empty';
  const format = formatOf(head);
  if (!format) return 'notPicture';
  if (format === 'drawn') return 'drawn';
  const points = pointsOf(head);
  // a small file can unfold into more than any memory holds: what does not tell its size is not opened
  if (points === undefined) return format === 'heic' ? 'heic' : 'unreadable';
  return bytes > MOST_BYTES || points > MOST_POINTS ? 'tooLarge' : undefined;
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
