import { createNet, newName, ticks } from '../../storage/support';
import { openOldTab } from './old-tab';
import type { Stage } from './play';
import type { Schedule } from './schedule';
import { letsNewerIn, openTab, readStored } from './tab';

/** A stage in this process: the database is a model of the browser's, and messages meet the fates of the schedule. */
export const stageInNode = ({ fates, linger }: Schedule): Stage => {
  const name = newName();
  let sent = 0;
  let isCalm = false;
  const join = createNet((post) => {
    const fate = isCalm ? [0] : (fates[sent++ % fates.length] ?? []);
    for (const wait of fate) void ticks(wait).then(post);
  });
  return {
    open: (version) => (version === 'old' ? openOldTab(name, () => ticks(linger)) : openTab(name, join())),
    pause: ticks,
    calm: () => {
      isCalm = true;
    },
    stored: () => readStored(name),
    letsNewerIn: () => letsNewerIn(name),
    close: () => Promise.resolve(),
  };
};
