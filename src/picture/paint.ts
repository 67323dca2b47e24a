import type { Mark, PathMark, TextMark } from './marks';
import { FONT_FAMILY } from './palette';

/** The font of a text as CSS writes it, size in px at scale 1. */
export const fontOf = ({ weight, size }: Pick<TextMark, 'weight' | 'size'>): string =>
  `${weight} ${size}px ${FONT_FAMILY}`;

const paintPath = (context: CanvasRenderingContext2D, mark: PathMark): void => {
  const path = new Path2D(mark.path);
  if (mark.fill) {
    context.fillStyle = mark.fill;
    context.fill(path);
  }
  if (mark.stroke) {
    context.strokeStyle = mark.stroke;
    context.lineWidth = mark.width ?? 1;
    context.setLineDash([...(mark.dash ?? [])]);
    context.stroke(path);
  }
};

const paintText = (context: CanvasRenderingContext2D, mark: TextMark): void => {
  context.font = fontOf(mark);
  context.fillStyle = mark.colour;
  context.textAlign = mark.anchor === 'middle' ? 'center' : 'left';
  mark.lines.forEach((line, index) => {
    context.fillText(line, mark.x, mark.y + index * mark.lineHeight);
  });
};

/** Paints marks in their order, as the SVG picture shows them; the context's transform leads from model units to pixels. */
export const paint = (context: CanvasRenderingContext2D, marks: readonly Mark[]): void => {
  context.lineJoin = 'round';
  context.lineCap = 'butt';
  context.textBaseline = 'alphabetic';
  context.direction = 'ltr';
  for (const mark of marks) {
    if (mark.is === 'path') paintPath(context, mark);
    else paintText(context, mark);
  }
};
