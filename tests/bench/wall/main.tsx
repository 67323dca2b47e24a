import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../src/ui/base.css';
import '../../../src/ui/controls.css';
import '../../../src/app/app.css';
import './bench.css';
import { addMap } from '../../../src/domain/commands/create';
import { addActor } from '../../../src/domain/commands/records';
import { WallScreen } from '../../../src/features/wall';
import { reveal } from '../../../src/features/wall/revealed';
import { startI18n } from '../../../src/i18n';
import { createLibrary, type OpenWorkshop } from '../../../src/state/library';
import { PlainWall } from './PlainWall';
import { fullRoom } from './room';

const paint = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));

/** How long it takes until what `change` does is painted, in ms. */
const untilPainted = async (change: () => void): Promise<number> => {
  const start = performance.now();
  change();
  await paint();
  return performance.now() - start;
};

/** How long each frame takes while the page is scrolled from top to bottom, in ms. */
const scrollFrames = async (): Promise<number[]> => {
  const frames: number[] = [];
  const bottom = (document.scrollingElement?.scrollHeight ?? 0) - innerHeight;
  let last = performance.now();
  for (let y = 0; y <= bottom; y += 60) {
    scrollTo(0, y);
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    frames.push(now - last);
    last = now;
  }
  scrollTo(0, 0);
  return frames;
};

/** How many pictures change while `change` is done. */
const picturesTouched = async (change: () => void): Promise<number> => {
  const touched = new Set<Element>();
  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      const tile = target instanceof Element ? target.closest('li.wall-tile') : null;
      if (tile) touched.add(tile);
    }
  });
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  change();
  await paint();
  observer.disconnect();
  return touched.size;
};

startI18n();
const place = document.body.appendChild(document.createElement('div'));
const root = createRoot(place);
const show = (content: ReactNode): void => root.render(<main className="page-main">{content}</main>);

const arrival = ({ workshop }: OpenWorkshop): void =>
  workshop.commit({ ...addMap({ id: 'm99' }), ...addActor('m99', { id: 'a1', name: 'Kela' }) }, 'tab');

const chooseCommon = (): void => document.querySelector<HTMLInputElement>('input[value=common]')?.click();

/** The page that measures: `plain` is what the wall is held against. */
Object.assign(window, {
  plain: async () => ({
    shown: await untilPainted(() => show(<PlainWall entities={fullRoom()} />)),
    elements: document.querySelectorAll('li *').length,
    frames: await scrollFrames(),
  }),
  wall: async () => {
    const open = createLibrary(() => {}).add('w1', fullRoom(), { stored: true });
    const entered = await untilPainted(() => show(<WallScreen open={open} />));
    return {
      entered,
      shown: await untilPainted(() => reveal('w1', true)),
      elements: document.querySelectorAll('li *').length,
      frames: await scrollFrames(),
      touched: await picturesTouched(() => arrival(open)),
      common: await untilPainted(chooseCommon),
      commonFrames: await scrollFrames(),
    };
  },
});
