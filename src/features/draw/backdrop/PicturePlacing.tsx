import { type KeyboardEvent, type PointerEvent, useEffect, useReducer, useState } from 'react';
import { useStore } from 'zustand';
import type { CanvasView } from '../../../canvas/view';
import type { BackdropImage } from '../../../domain/entity';
import type { Point } from '../../../domain/layout/shapes';
import { useWords } from '../../../i18n';
import { arrowStep } from '../../../ui/keys';
import type { Drawing } from '../drawing';
import { useContent } from '../hooks';
import { adjust, grow, resized, shift } from './picturing';

interface FrameProps {
  readonly drawing: Drawing;
  readonly view: CanvasView;
  readonly image: BackdropImage;
}

/** A drag in progress: what it does, and how far it has come, in screen px. */
interface Drag {
  readonly does: 'move' | 'resize';
  readonly from: Point;
  readonly by: Point;
}

const pointOf = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY });

/** The picture as a drag would leave it; one that is resized keeps its upper left corner. */
const dragged = (image: BackdropImage, { does, by }: Drag, zoom: number): BackdropImage => {
  const model = { x: by.x / zoom, y: by.y / zoom };
  if (does === 'move') return { ...image, x: image.x + model.x, y: image.y + model.y };
  const larger = Math.max((image.width + model.x) / image.width, (image.height + model.y) / image.height);
  const size = resized(image, larger);
  return {
    ...image,
    ...size,
    x: image.x + (size.width - image.width) / 2,
    y: image.y + (size.height - image.height) / 2,
  };
};

/** The drag of one pointer at a time; its end is told once. */
const useDrag = (onEnd: (drag: Drag) => void) => {
  const [drag, setDrag] = useState<Drag | null>(null);
  const start = (does: Drag['does']) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ does, from: pointOf(event), by: { x: 0, y: 0 } });
  };
  const move = (event: PointerEvent) => {
    if (!drag) return;
    const { x, y } = pointOf(event);
    setDrag({ ...drag, by: { x: x - drag.from.x, y: y - drag.from.y } });
  };
  const end = () => {
    if (drag) onEnd(drag);
    setDrag(null);
  };
  const cancel = () => setDrag(null);
  return {
    drag,
    on: (does: Drag['does']) => ({
      onPointerDown: start(does),
      onPointerMove: move,
      onPointerUp: end,
      onPointerCancel: cancel,
    }),
  };
};

/** Drawn again whenever the view moves, so that the frame stays on the picture. */
const useViewport = (view: CanvasView): void => {
  const [, follow] = useReducer((count: number) => count + 1, 0);
  useEffect(() => view.onViewport(follow), [view]);
};

const Frame = ({ drawing, view, image }: FrameProps) => {
  const t = useWords('backdrop');
  useViewport(view);
  const { drag, on } = useDrag((done) => {
    const { x, y, width, height } = dragged(image, done, view.zoom());
    adjust(drawing, { x: Math.round(x), y: Math.round(y), width, height });
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = arrowStep(event);
    if (step) shift(drawing, image, step);
    else if (event.key === '+') grow(drawing, image, 1);
    else if (event.key === '-') grow(drawing, image, -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const { x, y, width, height } = drag ? dragged(image, drag, view.zoom()) : image;
  const { x: left, y: top } = view.toScreen({ x: x - width / 2, y: y - height / 2 });
  const size = { width: width * view.zoom(), height: height * view.zoom() };
  return (
    <div className="picture-placing" style={{ left, top, ...size }}>
      <button
        type="button"
        className="picture-frame"
        aria-label={t('place')}
        aria-description={t('placeHelp')}
        onKeyDown={onKeyDown}
        {...on('move')}
      />
      <button
        type="button"
        className="picture-corner"
        aria-label={t('resize')}
        onKeyDown={onKeyDown}
        {...on('resize')}
      />
    </div>
  );
};

/** While its panel is open, a picture that is not locked can be moved and resized with the hand. */
export const PicturePlacing = ({ drawing, view }: Pick<FrameProps, 'drawing' | 'view'>) => {
  const panel = useStore(drawing.store, (state) => state.panel);
  const { backdrop } = useContent(drawing);
  const image = backdrop?.type === 'image' ? backdrop.image : undefined;
  if (panel !== 'backdrop' || !image || image.locked) return null;
  return <Frame drawing={drawing} view={view} image={image} />;
};
