import { isDeepStrictEqual } from 'node:util';
import { type Content, type Edit, missingEdits, SHARED, strayValues } from './edits';
import type { Schedule } from './schedule';
import type { Stored, Tab } from './tab';

/** Where a schedule is played: the tabs of one browser, on a database of their own. */
export interface Stage {
  readonly open: (version: 'old' | 'new') => Promise<Tab>;
  /** Lets so many turns of the event loop go by. */
  readonly pause: (turns: number) => Promise<void>;
  /** From now on every message arrives. */
  readonly calm: () => void | Promise<void>;
  readonly stored: () => Promise<Stored>;
  /** A newer version of the app wants the database: whether it gets it. */
  readonly letsNewerIn: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

interface Player {
  readonly version: 'old' | 'new';
  readonly tab: Tab;
  readonly edits: Edit[];
}

const REST = 40;

/**
 * Who was not told of something finds out as soon as it stores something itself, or is looked at again. One after the
 * other, as a tab reads nothing while it has something to store.
 */
const comeToRest = async (stage: Stage, players: readonly Player[]): Promise<void> => {
  await stage.calm();
  await stage.pause(REST);
  for (const round of [1, 2]) {
    for (const [place, { tab, edits, version }] of players.entries()) {
      if (version === 'old') continue;
      const edit: Edit = { what: 'set', actor: SHARED[0], field: `rest${place}`, value: round };
      edits.push(edit);
      await tab.edit(edit);
      await tab.settle();
      await stage.pause(REST);
    }
  }
};

const faultsOfOld = async ({ tab, edits }: Player, unstored: number): Promise<string[]> => {
  const lost = missingEdits(await tab.content(), edits).map((edit) => `the old tab has lost ${edit}`);
  const isOutdated = await tab.isOutdated();
  if (unstored > 0 && !isOutdated)
    lost.push(`the old tab did not store ${unstored} edits and does not say why`);
  return lost;
};

const faultsOfNew = async ({ tab }: Player, place: number, stored: Content): Promise<string[]> => {
  const content = await tab.content();
  return isDeepStrictEqual(content, stored) ? [] : [`tab ${place} shows other than what is stored`];
};

const judge = async (stage: Stage, players: readonly Player[]): Promise<string[]> => {
  const unstored = await Promise.all(players.map(({ tab }) => tab.settle()));
  const { content, isWhole } = await stage.stored();
  const storedEdits = players.map(({ edits }, place) =>
    edits.slice(0, edits.length - (unstored[place] ?? 0)),
  );
  const own = players.map((player, place) =>
    player.version === 'old'
      ? faultsOfOld(player, unstored[place] ?? 0)
      : faultsOfNew(player, place, content),
  );
  const lost = storedEdits.flatMap((edits, place) =>
    missingEdits(content, edits).map((edit) => `of tab ${place} is not stored: ${edit}`),
  );
  const strays = strayValues(content, storedEdits).map((value) => `nobody’s last word: ${value}`);
  const broken = isWhole ? [] : ['rows, log and head do not agree'];
  return [...broken, ...lost, ...strays, ...(await Promise.all(own)).flat()];
};

/** What a tab does after a newer version has taken the database over must stay in its memory. */
const faultsWhenOutdated = async ({ tab, edits }: Player, place: number): Promise<string[]> => {
  const edit: Edit = { what: 'set', actor: SHARED[0], field: `late${place}`, value: 1 };
  await tab.edit(edit);
  const lost = missingEdits(await tab.content(), [...edits, edit]);
  const faults = lost.map((one) => `outdated tab ${place} has lost ${one}`);
  return (await tab.isOutdated()) ? faults : [...faults, `tab ${place} does not say that it is outdated`];
};

const judgeOutdated = async (stage: Stage, players: readonly Player[]): Promise<string[]> => {
  if (!(await stage.letsNewerIn())) return ['a newer version is not let in'];
  await stage.pause(REST);
  const current = players.filter(({ version }) => version === 'new');
  return (await Promise.all(current.map(faultsWhenOutdated))).flat();
};

/** Plays a schedule and says what is wrong in the end, a phrase each. */
export const play = async (stage: Stage, { tabs, steps, endsWithNewer }: Schedule): Promise<string[]> => {
  const players = new Map<number, Player>();
  try {
    for (const step of steps) {
      await stage.pause(step.pause);
      if (step.does === 'open') {
        const version = tabs[step.tab] ?? 'new';
        const tab = await stage.open(version);
        if (players.size === 0) await tab.begin();
        players.set(step.tab, { version, tab, edits: [] });
      } else {
        const player = players.get(step.tab);
        player?.edits.push(step.edit);
        await player?.tab.edit(step.edit);
      }
    }
    const all = [...players].sort(([one], [other]) => one - other).map(([, player]) => player);
    await comeToRest(stage, all);
    const faults = await judge(stage, all);
    return endsWithNewer ? [...faults, ...(await judgeOutdated(stage, all))] : faults;
  } finally {
    for (const { tab } of players.values()) await tab.close();
    await stage.close();
  }
};
