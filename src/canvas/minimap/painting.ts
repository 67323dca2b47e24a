import type { Size } from '../../domain/layout/placing';
import type { Dot, Scale } from './surroundings';

const SMALLEST = 2;
const FAINT = 0.75;

/** Draws every actor as a small bar in the colour of its type. */
export const paint = (canvas: HTMLCanvasElement, dots: readonly Dot[], scale: Scale, size: Size): void => {
  const density = Math.min(2, devicePixelRatio);
  canvas.width = size.width * density;
  canvas.height = size.height * density;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.scale(density, density);
  context.globalAlpha = FAINT;
  for (const dot of dots) {
    const { x, y } = scale.toPx(dot);
    const width = Math.max(SMALLEST, dot.width * scale.zoom);
    const height = Math.max(SMALLEST, dot.height * scale.zoom);
    context.fillStyle = dot.colour;
    context.fillRect(x - width / 2, y - height / 2, width, height);
  }
};
