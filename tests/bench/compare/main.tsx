import { createRoot } from 'react-dom/client';
import '../../../src/ui/base.css';
import './bench.css';
import { viewOf } from '../../../src/domain/merge/view';
import { ENGINES } from './engines';
import { largeRoom } from './room';

const NOTHING: ReadonlySet<string> = new Set();
const LARGEST_K = 10;
const HOVERED = 30;

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** Watches the main thread; the answer is the longest time, in ms, in which it took up nothing new. */
const watchThread = (): (() => number) => {
  const { port1, port2 } = new MessageChannel();
  let [last, longest] = [performance.now(), 0];
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  return () => {
    port1.close();
    return longest;
  };
};

interface Span {
  readonly ms: number;
  readonly longest: number;
}

/** How long something takes until the picture is finished, and the longest task on the way. */
const measured = async (change: () => void, isFinished: () => boolean): Promise<Span> => {
  const stop = watchThread();
  const start = performance.now();
  change();
  do await frame();
  while (!isFinished());
  await new Promise((resolve) => setTimeout(resolve));
  const ms = performance.now() - start;
  return { ms, longest: stop() };
};

const inTurn = async (
  steps: readonly (() => void)[],
  isFinished: () => boolean,
): Promise<{ readonly ms: readonly number[]; readonly longest: number }> => {
  const spans: Span[] = [];
  for (const step of steps) spans.push(await measured(step, isFinished));
  return { ms: spans.map(({ ms }) => ms), longest: Math.max(...spans.map(({ longest }) => longest)) };
};

const entities = largeRoom();
const view = viewOf(entities);
const stage = document.querySelector('#stage');
const root = stage && createRoot(stage);

/** The page that measures: opening, a slider from 1 to 10, and pointing at actors one after the other. */
Object.assign(window, {
  size: () => ({ maps: view.counts.maps.length, actors: view.actors.length, links: view.links.length }),
  measure: async (name: string) => {
    const engine = ENGINES[name]?.(view, entities);
    if (!engine || !root) throw new Error(`Nothing is called ${name}.`);
    const open = await measured(() => root.render(engine.show(1, NOTHING)), engine.atRest);
    const ks = Array.from({ length: LARGEST_K }, (_, index) => index + 1);
    const slide = await inTurn(
      ks.map((k) => () => root.render(engine.show(k, NOTHING))),
      engine.atRest,
    );
    const hover = await inTurn(
      view.actors.slice(0, HOVERED).map(
        ({ id }) =>
          () =>
            root.render(engine.show(1, new Set([id]))),
      ),
      engine.atRest,
    );
    return { open, slide, hover };
  },
});
