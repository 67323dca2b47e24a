import { seededRandom } from '../../../scripts/seeded';
import type { Outcome, Part, PartOptions } from '../parts';
import { serveApp } from '../support/app';
import { SCENES, type Seen } from './scenes';
import { createStage } from './stage';

/** What is promised of every fault. */
const LATEST_MS = 3000;

const told = ({ toldAfter, faults }: Seen): string[] => [
  ...faults,
  ...(toldAfter !== undefined && toldAfter > LATEST_MS ? [`told after ${toldAfter} ms only`] : []),
];

const causeStorageFaults = async ({ runs, seed, tell }: PartOptions): Promise<Outcome> => {
  const random = seededRandom(seed);
  const app = await serveApp();
  const failures: string[] = [];
  let slowest = 0;
  let made = 0;
  try {
    for (; made < runs; made++) {
      const scene = SCENES[made % SCENES.length] ?? SCENES[0];
      if (!scene) break;
      const stage = await createStage(app.address);
      const begun: Promise<Seen> = scene.play(stage, random);
      const seen = await begun.catch((error: unknown): Seen => ({ faults: [`broke off: ${String(error)}`] }));
      await stage.end();
      slowest = Math.max(slowest, seen.toldAfter ?? 0);
      for (const failure of told(seen)) failures.push(`run ${made + 1}, ${scene.name}: ${failure}`);
      if ((made + 1) % SCENES.length === 0) tell(`${made + 1} faults`);
    }
  } finally {
    await app.close();
  }
  return { runs: made, figures: { 'kinds of faults': SCENES.length, 'told within ms': slowest }, failures };
};

/** Each thing that storage can do to a page: told at once, drawn through, saved as a file, and stored in the end. */
export const part: Part = {
  name: 'storage',
  what: 'no room, no database, one held, taken over, deleted, cut, overwritten, around the built app',
  runs: 60,
  seed: 42,
  run: causeStorageFaults,
};
