import { useMedia } from '../../ui/useMedia';

/** Whether the window is a phone's, upright or on its side: the question alone has to fit it. */
export const useIsSmall = (): boolean => useMedia('(max-width: 599px), (max-height: 479px)');
