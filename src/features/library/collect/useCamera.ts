import { type RefObject, useEffect, useState } from 'react';

/** Why there is no picture from a camera. */
export type CameraProblem = 'none' | 'refused' | 'busy' | 'insecure';

export type CameraState = 'starting' | 'on' | CameraProblem;

/** Towards the person who shows a code; fine enough for a dense one. */
const WANTED: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: { ideal: 'environment' }, width: { ideal: 1920 }, height: { ideal: 1080 } },
};

const PROBLEMS: Readonly<Record<string, CameraProblem>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

const problemOf = (error: unknown): CameraProblem =>
  (error instanceof DOMException && PROBLEMS[error.name]) || 'none';

/** Browsers leave the whole interface out where pages do not come by https; the types do not know. */
const devices = (): MediaDevices | undefined => navigator.mediaDevices;

const stop = (stream: MediaStream): void => {
  for (const track of stream.getTracks()) track.stop();
};

/** Shows the camera's picture in a video as long as this is on the page; its light goes off afterwards. */
export const useCamera = (video: RefObject<HTMLVideoElement | null>): CameraState => {
  const [state, setState] = useState<CameraState>('starting');
  useEffect(() => {
    let isLeft = false;
    let running: MediaStream | undefined;
    const begin = async () => {
      const cameras = devices();
      if (!cameras) return setState('insecure');
      try {
        const stream = await cameras.getUserMedia(WANTED);
        // closed before the user had answered
        if (isLeft) return stop(stream);
        running = stream;
        stream.getVideoTracks()[0]?.addEventListener('ended', () => setState('busy'));
        if (video.current) video.current.srcObject = stream;
        setState('on');
      } catch (error) {
        if (!isLeft) setState(problemOf(error));
      }
    };
    void begin();
    return () => {
      isLeft = true;
      if (running) stop(running);
    };
  }, [video]);
  return state;
};
