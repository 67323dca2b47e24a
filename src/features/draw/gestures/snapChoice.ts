import { createStore } from 'zustand/vanilla';

const STORAGE_KEY = 'yhteiskartta.guides';
const OFF = 'off';

/** Storage may be refused in private windows: the choice then lives as long as the page. */
const remembered = (): boolean => {
  try {
    return localStorage.getItem(STORAGE_KEY) !== OFF;
  } catch {
    return true;
  }
};

/** Whether what is dragged comes into line with its neighbours on this device. */
export const snapChoice = createStore<{ readonly isOn: boolean }>()(() => ({ isOn: remembered() }));

export const toggleSnapping = (): void => {
  const isOn = !snapChoice.getState().isOn;
  snapChoice.setState({ isOn });
  try {
    if (isOn) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, OFF);
  } catch {
    // Nothing to tell the user: the choice is right until the page is closed.
  }
};
