import { type RefObject, useEffect } from 'react';
import { useLatest } from '../../../ui/useLatest';
import { decodeOffThread } from '../../../workers/decode';
import { createPoints } from './pictures';

/** Fine enough for the densest code that the app shows, and quick to look through. */
const MAX_SIDE = 1_440;
const BETWEEN_FRAMES_MS = 40;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, BETWEEN_FRAMES_MS));

export interface FramesOptions {
  readonly isOn: boolean;
  /** Is called with every code that is seen, the same one again and again while it is shown. */
  readonly onText: (text: string) => void;
  /** The worker that reads cannot be had. */
  readonly onFailure: () => void;
}

/** Looks for codes in the pictures of a video, one picture after the other. */
export const useFrames = (video: RefObject<HTMLVideoElement | null>, options: FramesOptions): void => {
  const latest = useLatest(options);
  const { isOn } = options;
  useEffect(() => {
    if (!isOn) return;
    let isLeft = false;
    const pointsOf = createPoints(MAX_SIDE);
    const look = async (): Promise<void> => {
      const shown = video.current;
      const points = shown?.videoWidth ? pointsOf(shown, shown.videoWidth, shown.videoHeight) : undefined;
      const text = points && (await decodeOffThread(points));
      if (text && !isLeft) latest.current.onText(text);
    };
    const lookOn = async (): Promise<void> => {
      try {
        while (!isLeft) {
          await look();
          await pause();
        }
      } catch {
        if (!isLeft) latest.current.onFailure();
      }
    };
    void lookOn();
    return () => {
      isLeft = true;
    };
  }, [isOn, video, latest]);
};
