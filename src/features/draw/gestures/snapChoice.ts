import { createStore } from 'zustand/vanilla';
import { keep, recall } from '../../../state/deviceMemory';

const STORAGE_KEY = 'yhteiskartta.guides';
const OFF = 'off';

/** Whether what is dragged comes into line with its neighbours on this device. */
export const snapChoice = createStore<{ readonly isOn: boolean }>()(() => ({
  isOn: recall(STORAGE_KEY) !== OFF,
}));

/** Turns the guides on or off; this device remembers it. */
export const toggleSnapping = (): void => {
  const isOn = !snapChoice.getState().isOn;
  snapChoice.setState({ isOn });
  keep(STORAGE_KEY, isOn ? null : OFF);
};
