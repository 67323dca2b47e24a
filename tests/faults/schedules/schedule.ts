import { CONTESTED, type Edit, OWN_FIELDS, SHARED } from './edits';

/** What becomes of a message between two tabs: when each copy of it arrives, in turns of the event loop. None: it is lost. */
export type Fate = readonly number[];

export type Step =
  | { readonly tab: number; readonly does: 'open' }
  | { readonly tab: number; readonly does: 'edit'; readonly edit: Edit };

/** What a few tabs do, one after the other, while their messages go astray. */
export interface Schedule {
  /** The versions of the tabs; the first one makes the workshop. */
  readonly tabs: readonly ('old' | 'new')[];
  /** How long an old tab keeps the database from newer ones that want it, in turns of the event loop. */
  readonly linger: number;
  /** Before each step so many turns of the event loop go by. */
  readonly steps: readonly (Step & { readonly pause: number })[];
  /** For one message after the other, from the beginning again when they are used up. */
  readonly fates: readonly Fate[];
  /** In the end a newer version comes, for which all tabs are old. */
  readonly endsWithNewer: boolean;
}

type Random = () => number;

const upTo = (random: Random, most: number): number => Math.floor(random() * (most + 1));
const oneOf = <T>(random: Random, [first, ...others]: readonly [T, ...T[]]): T =>
  others[upTo(random, others.length) - 1] ?? first;

const CASTS = [
  ['new', 'new'],
  ['new', 'new'],
  ['new', 'new', 'new'],
  ['old', 'new'],
  ['old', 'new', 'new'],
] as const;

const LATE = 25;
const SHARE_WITH_NEWER = 0.3;

const nextFate = (random: Random): Fate => {
  const dice = random();
  if (dice < 0.15) return [];
  return Array.from({ length: dice < 0.3 ? 2 : 1 }, () => upTo(random, LATE));
};

/** Edits of one tab: its own actors have its number in their names, and each value is there once in a schedule. */
const createEditor = (random: Random, tab: number) => {
  const own: string[] = [];
  let made = 0;
  return (value: number): Edit => {
    const dice = random();
    const last = own.at(-1);
    if (dice < 0.35) {
      const actor = `t${tab}a${++made}`;
      own.push(actor);
      return { what: 'add', actor };
    }
    if (dice < 0.45 && last) {
      own.pop();
      return { what: 'remove', actor: last };
    }
    const field = random() < 0.3 ? CONTESTED : (OWN_FIELDS[tab] ?? CONTESTED);
    return { what: 'set', actor: oneOf(random, SHARED), field, value };
  };
};

/** A schedule that nobody foresees. */
export const nextSchedule = (random: Random): Schedule => {
  const tabs = oneOf(random, CASTS);
  const editors = tabs.map((_, tab) => createEditor(random, tab));
  const length = 10 + upTo(random, 20);
  const opensAt = tabs.map((_, tab) => (tab === 0 ? 0 : upTo(random, Math.floor(length / 2))));
  const steps: (Step & { pause: number })[] = [];
  for (let at = 0; at < length; at++) {
    const pause = () => upTo(random, 12);
    for (const [tab, opens] of opensAt.entries())
      if (opens === at) steps.push({ tab, does: 'open', pause: pause() });
    const open = opensAt.flatMap((opens, tab) => (opens <= at ? [tab] : []));
    const tab = open[upTo(random, open.length - 1)] ?? 0;
    const edit = editors[tab]?.(at + 1);
    if (edit) steps.push({ tab, does: 'edit', edit, pause: pause() });
  }
  const fates = Array.from({ length: 17 }, () => nextFate(random));
  return { tabs, linger: upTo(random, 40), steps, fates, endsWithNewer: random() < SHARE_WITH_NEWER };
};
