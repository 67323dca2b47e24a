import { encodeQR } from 'qr';
import { useMemo } from 'react';
import './qr.css';

/**
 * The most that a code may hold, in bytes: version 25 at low correction, 117 squares a side. On a phone's screen a
 * square is then 0.4 mm, which another phone reads at arm's length; on a projector it is as wide as a pencil. What is
 * lit needs little correction: nobody scratches it, and finer squares are harder to read than a torn one.
 */
const MAX_BYTES = 1273;
/** Up to here (version 16) medium correction costs no squares that matter, and spares a glare on the screen. */
const MAX_BYTES_WITH_MEDIUM = 450;
/** Squares of white around the code, by which cameras find it. */
const QUIET_ZONE = 4;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Whether a text makes a code that a phone reads without patience. */
export const fitsCode = (text: string): boolean => bytesOf(text) <= MAX_BYTES;

const rowPath = (row: readonly boolean[], y: number): string => {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    const start = x;
    while (row[x]) x++;
    if (x > start) path += `M${start} ${y}h${x - start}v1H${start}z`;
  }
  return path;
};

const drawn = (text: string): { readonly side: number; readonly path: string } => {
  const ecc = bytesOf(text) <= MAX_BYTES_WITH_MEDIUM ? 'medium' : 'low';
  const squares = encodeQR(text, 'raw', { ecc, border: QUIET_ZONE });
  return { side: squares.length, path: squares.map(rowPath).join('') };
};

export interface QrCodeProps {
  readonly text: string;
  /** What the code leads to, for the reader. */
  readonly label: string;
  /** Its side at most, as CSS says it; by default as wide as there is room. */
  readonly size?: number | string;
}

/** A text as a code for cameras, dark on white in every theme. Throws for a text beyond what any code holds. */
export const QrCode = ({ text, label, size }: QrCodeProps) => {
  const { side, path } = useMemo(() => drawn(text), [text]);
  return (
    <svg
      className="qr-code"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      {...(size === undefined ? {} : { style: { maxWidth: size } })}
    >
      <rect className="qr-ground" width={side} height={side} />
      <path d={path} />
    </svg>
  );
};
