import { type RefObject, useEffect } from 'react';
import { useLatest } from '../../../ui/useLatest';
import { type ShowOrder, showOrder } from './keys';

const isOn = (target: EventTarget | null, what: string): boolean =>
  target instanceof Element && target.closest(what) !== null;

const BUTTON = 'button, a';
const CONTROL = 'button, a, input, label';
const SLIDER = 'input[type=range]';

/** Held down, a key would run through everything; only what slides may be run through. */
const mayRepeat = (order: ShowOrder): boolean => order === 'more' || order === 'less';

export interface Steering {
  readonly isBlack: boolean;
  readonly onOrder: (order: ShowOrder) => void;
  readonly onLight: () => void;
}

/**
 * Steers the showing by key and presenter remote, wherever the focus is: a picture that was pressed would else keep the
 * arrow keys for itself. Esc is left to whoever ends the showing.
 */
export const useSteeringKeys = (steering: Steering): void => {
  const latest = useLatest(steering);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const { isBlack, onOrder, onLight } = latest.current;
      const { key, ctrlKey, metaKey, altKey, target } = event;
      if (key === 'Escape') return;
      const [isOnButton, isOnSlider] = [isOn(target, BUTTON), isOn(target, SLIDER)];
      const order = showOrder({ key, ctrlKey, metaKey, altKey, isOnButton, isOnSlider });
      if (!isBlack && !order) return;
      event.preventDefault();
      event.stopPropagation();
      if (isBlack) onLight();
      else if (order && (!event.repeat || mayRepeat(order))) onOrder(order);
    };
    addEventListener('keydown', hear, true);
    return () => removeEventListener('keydown', hear, true);
  }, [latest]);
};

/** Pressed and moved further than this, in px, it was a drag. */
const SLIP = 8;
/** The share of the width, from the left, where a press goes back. */
const BACK_SHARE = 1 / 3;

/** A press on the left third goes back, elsewhere on; dragging a picture and pressing a button do neither. */
export const useSteeringTaps = (
  stage: RefObject<HTMLElement | null>,
  onOrder: (order: ShowOrder) => void,
): void => {
  const latest = useLatest(onOrder);
  useEffect(() => {
    const element = stage.current;
    if (!element) return undefined;
    let from = { x: 0, y: 0 };
    const begin = ({ clientX: x, clientY: y }: PointerEvent) => {
      from = { x, y };
    };
    const press = ({ clientX, clientY, target }: MouseEvent) => {
      const isDrag = Math.hypot(clientX - from.x, clientY - from.y) > SLIP;
      if (isDrag || isOn(target, CONTROL)) return;
      const { left, width } = element.getBoundingClientRect();
      latest.current(clientX - left < width * BACK_SHARE ? 'back' : 'next');
    };
    element.addEventListener('pointerdown', begin, true);
    element.addEventListener('click', press);
    return () => {
      element.removeEventListener('pointerdown', begin, true);
      element.removeEventListener('click', press);
    };
  }, [stage, latest]);
};
