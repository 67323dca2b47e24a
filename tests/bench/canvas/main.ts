import '../../../src/ui/base.css';
import './bench.css';
import '@fontsource-variable/inter';
import { mapDrawing } from '../../../src/canvas/mapDrawing';
import type { Engine, Shown } from './engine';
import { FONT } from './engine';
import { mapOf, middleActor, type Size, tenActors } from './maps';
import { ours } from './ours';
import { raw } from './raw';
import { vis } from './vis';

const ENGINES: Readonly<Record<string, Engine>> = { ours, vis, raw };

/** After what is going on now, the frame included in which it is asked. */
const afterThis = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

/** After the next frame has been painted. */
const painted = async (): Promise<void> => {
  await new Promise(requestAnimationFrame);
  await afterThis();
};

let start = Number.POSITIVE_INFINITY;
/** Of what has happened since a map was opened: they are told of late, and preparing is nobody's merit. */
const longTasks: number[] = [];
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) if (startTime >= start) longTasks.push(duration);
}).observe({ entryTypes: ['longtask'] });

/** From each input event to the end of the frame that answers it, in ms. */
const answers: number[] = [];
const listen = (): void => {
  for (const type of ['mousemove', 'wheel', 'touchmove']) {
    const note = ({ timeStamp }: Event) =>
      void painted().then(() => answers.push(performance.now() - timeStamp));
    addEventListener(type, note, { capture: true, passive: true });
  }
};

let shown: Shown | undefined;
let size: Size = { actors: 0, links: 0 };
let added = 0;
let show: (() => Promise<Shown>) | undefined;

const current = (): Shown => {
  if (!shown) throw new Error('No map is open.');
  return shown;
};

/** What the measuring script calls. */
const bench = {
  /** Everything that the page needs beside the map, and the map itself as records. */
  prepare: async (engine: string, wanted: Size) => {
    size = wanted;
    await document.fonts.load(FONT);
    const entities = mapOf(size);
    const stage = document.getElementById('stage');
    const drawing = mapDrawing(entities, 'm1');
    if (!stage || !ENGINES[engine]) throw new Error(`There is no ${engine}.`);
    const { open } = ENGINES[engine];
    show = () => open(stage, entities, drawing);
    await painted();
  },
  /** Opens the map; in ms until its first frame is painted. */
  open: async (): Promise<number> => {
    start = performance.now();
    shown = await show?.();
    await afterThis();
    return performance.now() - start;
  },
  /** In ms until everything is there. */
  whole: async (): Promise<number> => {
    while (!current().atRest()) await painted();
    listen();
    return performance.now() - start;
  },
  middle: () => current().placeOf(middleActor(size)),
  /** A place between actors, where nothing but links can be. */
  ground: () => {
    const { x, y } = current().placeOf(middleActor(size));
    const next = current().placeOf(`a${Number(middleActor(size).slice(1)) + 1}`);
    return { x: (x + next.x) / 2, y: (y + next.y) / 2 };
  },
  chooseTen: () => current().select(tenActors(size)),
  chooseNone: () => current().select([]),
  addOne: async () => {
    added += 1;
    const start = performance.now();
    current().add(`n${added}`, { x: 100 * added, y: -120 }, middleActor(size));
    await painted();
    answers.push(performance.now() - start);
  },
  /** What was noted since the last call. */
  noted: () => ({ answers: answers.splice(0), longTasks: longTasks.splice(0) }),
};

export type Bench = typeof bench;

Object.assign(window, { bench });
