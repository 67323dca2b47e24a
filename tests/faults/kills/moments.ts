/** When a browser is killed, told from what it does. */
export interface Moment {
  /** The last thing that is waited for: the process itself, the page's script, what the page found, its last gesture. */
  readonly when: 'launching' | 'opening' | 'drawing' | 'idle';
  /** And so many ms longer. */
  readonly after: number;
  /** How many gestures the page makes at most. */
  readonly gestures: number;
  readonly tabs: 1 | 2;
  /** Then all of the browser's database is gone, as after a disk's fault or a torn record. */
  readonly losesDatabase: boolean;
}

/** How often, how long at most after what is waited for, and with how many gestures. */
const KINDS = [
  { share: 0.1, when: 'launching', longest: 300, fewest: 0, most: 20 },
  { share: 0.15, when: 'opening', longest: 100, fewest: 0, most: 20 },
  { share: 0.15, when: 'drawing', longest: 40, fewest: 100, most: 200 },
  { share: 0.45, when: 'drawing', longest: 500, fewest: 400, most: 800 },
  { share: 0.15, when: 'idle', longest: 200, fewest: 1, most: 30 },
] as const;

const SHARE_OF_TWO_TABS = 0.3;
const SHARE_OF_LOST_DATABASES = 0.1;

const kindAt = (dice: number) => {
  let left = dice;
  return KINDS.find(({ share }) => {
    left -= share;
    return left < 0;
  });
};

/** A moment that nobody foresees. */
export const nextMoment = (random: () => number): Moment => {
  const kind = kindAt(random()) ?? KINDS[0];
  return {
    when: kind.when,
    after: random() * kind.longest,
    gestures: Math.round(kind.fewest + random() * (kind.most - kind.fewest)),
    tabs: random() < SHARE_OF_TWO_TABS ? 2 : 1,
    losesDatabase: random() < SHARE_OF_LOST_DATABASES,
  };
};
