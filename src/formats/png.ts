import { err, ok, type Result } from '../domain/result';
import type { Steps } from '../domain/steps';
import type { Drawing } from '../picture/drawing';
import type { Mark, Scene } from '../picture/marks';
import { fontOf, paint } from '../picture/paint';
import { SURFACE } from '../picture/palette';
import { sceneOf } from '../picture/scene';
import { type SheetTexts, sheetOf } from '../picture/sheet';
import { aMoment, inSlices } from '../state/slices';
import { pixelsOf, scaleFor } from './pngSize';

/** A picture to be made: what it shows, and the words around it. */
export interface PngOptions extends SheetTexts {
  readonly drawing: Drawing;
  readonly background: 'white' | 'transparent';
}

/** The same of what is no map, such as a chart. */
export interface ScenePngOptions extends Omit<PngOptions, 'drawing'> {
  readonly scene: Scene;
}

/** `emptyMap`: there is nothing to draw; `notPainted`: this browser did not make the picture, for want of memory say. */
export interface PngProblem {
  readonly type: 'emptyMap' | 'notPainted';
}

const NOT_PAINTED = err<PngProblem>({ type: 'notPainted' });

/** A canvas paints with the fonts that are there and never asks for one: every letter's file is asked for here. */
const loadFonts = async (marks: readonly Mark[]): Promise<void> => {
  const textByFont = new Map<string, string>();
  for (const mark of marks) {
    if (mark.is === 'path') continue;
    const font = fontOf({ weight: mark.weight, size: 14 });
    textByFont.set(font, (textByFont.get(font) ?? '') + mark.lines.join(''));
  }
  const loads = [...textByFont].map(([font, text]) => document.fonts.load(font, text));
  // A font file that cannot be read must not cost the user the picture: the system's letters stand in.
  await Promise.allSettled(loads);
};

/** So many marks at a time are a few milliseconds' work. */
const MARKS_AT_A_TIME = 150;

/** A browser only notes what is to be painted, and does it all in one go in the end, unless somebody looks before. */
const carryOut = (context: CanvasRenderingContext2D): void => void context.getImageData(0, 0, 1, 1);

function* painting(
  { marks, bounds }: Scene,
  background: PngOptions['background'],
): Steps<HTMLCanvasElement | undefined> {
  const scale = scaleFor(bounds);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, pixelsOf(bounds, scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  yield;
  if (background === 'white') {
    context.fillStyle = SURFACE;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  carryOut(context);
  yield;
  context.setTransform(scale, 0, 0, scale, -bounds.x * scale, -bounds.y * scale);
  for (let from = 0; from < marks.length; from += MARKS_AT_A_TIME) {
    paint(context, marks.slice(from, from + MARKS_AT_A_TIME));
    carryOut(context);
    yield;
  }
  return canvas;
}

const toBlob = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });

/** A canvas beyond a browser's limits gives nothing, or an empty or unreadable picture, without a word. */
const isWhole = async (blob: Blob, { width, height }: HTMLCanvasElement): Promise<boolean> => {
  const image = await createImageBitmap(blob).catch(() => undefined);
  const whole = image?.width === width && image.height === height;
  image?.close();
  return whole;
};

/** A scene as a PNG with title, legend and date; its long side has at least 4096 pixels. */
export const scenePng = async (options: ScenePngOptions): Promise<Result<Blob, PngProblem>> => {
  const sheet = sheetOf(options.scene, options);
  await loadFonts(sheet.marks);
  await aMoment();
  const canvas = await inSlices(painting(sheet, options.background));
  const blob = canvas && (await toBlob(canvas));
  if (!canvas || !blob || blob.size === 0) return NOT_PAINTED;
  return (await isWhole(blob, canvas)) ? ok(blob) : NOT_PAINTED;
};

/** The whole drawing as a PNG, as `scenePng` makes it; `emptyMap` of a drawing without actors. */
export const mapPng = async ({ drawing, ...options }: PngOptions): Promise<Result<Blob, PngProblem>> =>
  drawing.actors.length === 0 ? err({ type: 'emptyMap' }) : scenePng({ ...options, scene: sceneOf(drawing) });
