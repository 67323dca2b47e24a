import { useLayoutEffect } from 'react';
import { look, toggleProjector } from '../../../state/look';

/** Smaller screens are held in a hand. */
const FOR_A_ROOM = '(min-width: 900px)';

/** While something is shown, names in pictures are as large as a room needs them, and afterwards as before. */
export const useRoomLetters = (): void => {
  useLayoutEffect(() => {
    if (look.getState().isProjector || !matchMedia(FOR_A_ROOM).matches) return undefined;
    toggleProjector();
    return () => {
      if (look.getState().isProjector) toggleProjector();
    };
  }, []);
};
