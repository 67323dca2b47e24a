import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { useMedia } from '../../ui/useMedia';

/** A phone, upright or on its side; what a keyboard takes of a tablet's height makes it none. */
const ON_PHONE = '(max-width: 599px), (max-width: 959px) and (max-height: 479px) and (pointer: coarse)';

/** The address of the map whose canvas was opened, while the page lives: whoever opened it meant it, and meant that one. */
const choice = createStore<{ readonly canvasOf: string | null }>()(() => ({ canvasOf: null }));

/** Whether the screen is one on which drawing goes in steps unless asked otherwise. */
export const isOnPhone = (): boolean => matchMedia(ON_PHONE).matches;

/** The same, for as long as it holds. */
export const useOnPhone = (): boolean => useMedia(ON_PHONE);

/** Whether to draw in steps now. */
export const useInSteps = (): boolean => {
  const onPhone = useOnPhone();
  const { canvasOf } = useStore(choice);
  return onPhone && canvasOf !== location.hash;
};

/** The mark of the canvas in the browser's history: its back button leads to the steps, not off the map. */
const OPENED = { canvas: true } as const;

const isOpenedHere = (): boolean => {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'canvas' in state;
};

/** Leaves the steps for the canvas of the same map. */
export const showCanvas = (): void => {
  history.pushState(OPENED, '');
  choice.setState({ canvasOf: location.hash });
};

/** Goes back from the canvas to the steps. */
export const showSteps = (): void => {
  if (isOpenedHere()) history.back();
  else choice.setState({ canvasOf: null });
};

/** Lets the browser's back and forward buttons go between the steps and the canvas of one map. */
export const useBackToSteps = (): void =>
  useEffect(() => {
    const here = location.hash;
    const follow = () => {
      if (location.hash === here) choice.setState({ canvasOf: isOpenedHere() ? here : null });
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
