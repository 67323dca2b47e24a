import { seededRandom } from '../../../scripts/seeded';
import type { Outcome, Part, PartOptions } from '../parts';
import { openTheatre } from './in-chromium';
import { stageInNode } from './in-node';
import { play, type Stage } from './play';
import { nextSchedule, type Schedule } from './schedule';

type OpenStage = (schedule: Schedule, run: number) => Stage | Promise<Stage>;

/** Plays schedules that the seed chooses. */
export const playSchedules = async (
  { runs, seed, tell }: PartOptions,
  openStage: OpenStage = stageInNode,
): Promise<Outcome> => {
  const random = seededRandom(seed);
  const failures: string[] = [];
  let withOldVersion = 0;
  let withNewerVersion = 0;
  let edits = 0;
  for (let run = 1; run <= runs; run++) {
    const schedule = nextSchedule(random);
    if (schedule.tabs[0] === 'old') withOldVersion += 1;
    if (schedule.endsWithNewer) withNewerVersion += 1;
    edits += schedule.steps.filter(({ does }) => does === 'edit').length;
    const stage = await openStage(schedule, run);
    for (const fault of await play(stage, schedule)) failures.push(`schedule ${run}: ${fault}`);
    if (run % 50 === 0) tell(`${run} schedules`);
  }
  return {
    runs,
    figures: { edits, 'with an older version': withOldVersion, 'with a newer one': withNewerVersion },
    failures,
  };
};

/** The others are played on a model of its database, which is a hundred times as fast. */
const EVERY_IN_CHROMIUM = 5;

const playLong = async (options: PartOptions): Promise<Outcome> => {
  const theatre = await openTheatre();
  const openStage: OpenStage = (schedule, run) =>
    run % EVERY_IN_CHROMIUM === 0 ? theatre.stage(schedule) : stageInNode(schedule);
  try {
    const outcome = await playSchedules(options, openStage);
    const figures = { ...outcome.figures, 'in Chromium': Math.floor(options.runs / EVERY_IN_CHROMIUM) };
    return { ...outcome, figures };
  } finally {
    await theatre.close();
  }
};

/** Two or three tabs on one map, some of them of an older version, while their messages go astray. */
export const part: Part = {
  name: 'schedules',
  what: 'two and three tabs, an older and a newer version on one map, messages late, lost, doubled, out of order',
  runs: 100,
  seed: 42,
  run: playLong,
};
