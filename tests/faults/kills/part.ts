import { fileURLToPath } from 'node:url';
import { seededRandom } from '../../../scripts/seeded';
import type { Outcome, Part, PartOptions } from '../parts';
import { buildPage, type Files } from '../support/served';
import { createLane, type Seen } from './lane';
import { type Moment, nextMoment } from './moments';

/** Every second kill hits one profile that lives through all of them, as a user's does; the others a new one each time so many are over. */
const FRESH_AFTER = 25;

/** The page is opened once more after the last kill, to see what is left. */
const LAST_LOOK: Moment = { when: 'idle', after: 0, gestures: 1, tabs: 1, losesDatabase: false };

type Killing = { readonly run: number; readonly moment: Moment };

const killOneProfile = async (
  files: Files,
  killings: readonly Killing[],
  onKilled: () => void,
): Promise<Seen> => {
  const lane = await createLane(files);
  try {
    for (const { run, moment } of killings) {
      await lane.kill(run, moment);
      onKilled();
    }
    await lane.kill((killings.at(-1)?.run ?? 0) + 1, LAST_LOOK);
    return lane.seen();
  } finally {
    await lane.end();
  }
};

const inTurns = <T>(items: readonly T[], length: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / length) }, (_, turn) =>
    items.slice(turn * length, (turn + 1) * length),
  );

const killFreshOnes = async (...[files, killings, onKilled]: Parameters<typeof killOneProfile>) => {
  const seen: Seen[] = [];
  for (const turn of inTurns(killings, FRESH_AFTER)) seen.push(await killOneProfile(files, turn, onKilled));
  return seen;
};

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Kills browsers at moments that the seed chooses, two profiles side by side. */
export const killBrowsers = async ({ runs, seed, tell }: PartOptions): Promise<Outcome> => {
  const files = await buildPage(fileURLToPath(new URL('./page.ts', import.meta.url)));
  const random = seededRandom(seed);
  const killings = Array.from({ length: runs }, (_, run) => ({ run: run + 1, moment: nextMoment(random) }));
  let killed = 0;
  const onKilled = () => {
    killed += 1;
    if (killed % 50 === 0) tell(`${killed} kills`);
  };
  const [long, ...fresh] = (
    await Promise.all([
      killOneProfile(
        files,
        killings.filter((_, index) => index % 2 === 0),
        onKilled,
      ),
      killFreshOnes(
        files,
        killings.filter((_, index) => index % 2 === 1),
        onKilled,
      ),
    ])
  ).flat();
  const seen = [...(long ? [long] : []), ...fresh];
  return {
    runs: killed,
    figures: {
      'gestures saved': sumOf(seen.map(({ acknowledged }) => acknowledged)),
      openings: sumOf(seen.map(({ openings }) => openings)),
      'databases taken away': killings.filter(({ moment }) => moment.losesDatabase).length,
      'brought back by the second copy': sumOf(seen.map(({ broughtBack }) => broughtBack)),
    },
    failures: seen.flatMap(({ failures }) => failures),
  };
};

/** Chromium killed while it starts, draws, folds its log and rests: nothing that was called saved may be lost. */
export const part: Part = {
  name: 'kills',
  what: 'Chromium killed (SIGKILL) while it starts, draws and rests, one tab and two',
  runs: 1000,
  seed: 42,
  run: killBrowsers,
};
