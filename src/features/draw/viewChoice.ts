import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** A phone, upright or on its side; what a keyboard takes of a tablet's height makes it none. */
const ON_PHONE = '(max-width: 599px), (max-width: 959px) and (max-height: 479px) and (pointer: coarse)';

/** Remembered while the page lives: whoever opened the whole drawing meant it. */
const choice = createStore<{ readonly canvas: boolean }>()(() => ({ canvas: false }));

const onChange = (listener: () => void): (() => void) => {
  const media = matchMedia(ON_PHONE);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
};

/** Whether the screen is one on which drawing goes in steps unless asked otherwise. */
export const useOnPhone = (): boolean => useSyncExternalStore(onChange, () => matchMedia(ON_PHONE).matches);

/** Whether to draw in steps now. */
export const useInSteps = (): boolean => {
  const onPhone = useOnPhone();
  const { canvas } = useStore(choice);
  return onPhone && !canvas;
};

export const showCanvas = (): void => choice.setState({ canvas: true });
export const showSteps = (): void => choice.setState({ canvas: false });
