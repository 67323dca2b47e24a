import type { Page } from '@playwright/test';

/** Runs in the page before its own scripts: a camera that sees what the test holds up to it. */
const installCamera = (): void => {
  const canvas = document.createElement('canvas');
  canvas.width = 1280;
  canvas.height = 720;
  const tracks: MediaStreamTrack[] = [];
  let seen: ImageBitmap | undefined;
  const paint = (): void => {
    const context = canvas.getContext('2d');
    if (!context) return;
    context.fillStyle = '#808890';
    context.fillRect(0, 0, canvas.width, canvas.height);
    if (!seen) return;
    const scale = Math.min(680 / seen.height, 1200 / seen.width);
    const [width, height] = [seen.width * scale, seen.height * scale];
    context.drawImage(seen, (canvas.width - width) / 2, (canvas.height - height) / 2, width, height);
  };
  setInterval(paint, 60);
  navigator.mediaDevices.getUserMedia = async () => {
    const stream = canvas.captureStream(15);
    tracks.push(...stream.getTracks());
    return stream;
  };
  const hold = async (base64: string | undefined): Promise<void> => {
    const bytes = Uint8Array.from(atob(base64 ?? ''), (sign) => sign.charCodeAt(0));
    seen = base64 ? await createImageBitmap(new Blob([bytes], { type: 'image/png' })) : undefined;
  };
  const isLit = (): boolean => tracks.some(({ readyState }) => readyState === 'live');
  Object.assign(window, { testCamera: { hold, isLit } });
};

interface TestCamera {
  readonly hold: (base64: string | undefined) => Promise<void>;
  readonly isLit: () => boolean;
}

/** Gives a page a camera of the test's; call it before the page is opened. */
export const giveCamera = async (page: Page): Promise<void> => {
  await page.addInitScript(installCamera);
};

/** Has the browser refuse its camera to the open page, with the error that it gives for that. */
export const refuseCamera = async (page: Page, error: string): Promise<void> => {
  await page.evaluate((name) => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', name));
  }, error);
};

/** Holds a picture (PNG) up to the camera; nothing when there is none. */
export const holdUp = (page: Page, picture?: Buffer): Promise<void> =>
  page.evaluate((base64) => {
    const camera: TestCamera = Reflect.get(window, 'testCamera');
    return camera.hold(base64);
  }, picture?.toString('base64'));

/** Whether the camera's light is on. */
export const isCameraLit = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const camera: TestCamera = Reflect.get(window, 'testCamera');
    return camera.isLit();
  });
