/** What a part of the proof is told. The same options give the same run, as far as a killed browser can. */
export interface PartOptions {
  readonly runs: number;
  readonly seed: number;
  /** Says how far the part has come, for whoever waits. */
  readonly tell: (progress: string) => void;
}

/** What a part has seen. */
export interface Outcome {
  /** How many runs there were: fewer than asked for is a failure of its own. */
  readonly runs: number;
  /** What was counted, by its name; in the table in this order. */
  readonly figures: Readonly<Record<string, number | string>>;
  /** What must not happen, a sentence each, with the number of the run. The part is proved when there is none. */
  readonly failures: readonly string[];
  /** Why nothing was looked at on this machine, if so: neither proved nor failed. */
  readonly skipped?: string;
}

/** One part of `npm run test:faults`; the short form of the same functions stands in `npm test`. */
export interface Part {
  readonly name: string;
  /** What it does, in a few words for the table. */
  readonly what: string;
  /** Of the long form. */
  readonly runs: number;
  readonly seed: number;
  readonly run: (options: PartOptions) => Promise<Outcome>;
}

/** The parts by name, in the order in which they run and stand in the table; read only when they are asked for. */
export const PARTS: Readonly<Record<string, () => Promise<{ readonly part: Part }>>> = {
  kills: () => import('./kills/part'),
  story: () => import('./story/part'),
  storage: () => import('./storage/part'),
  schedules: () => import('./schedules/part'),
  browsers: () => import('./browsers/part'),
  imports: () => import('./imports/part'),
};
