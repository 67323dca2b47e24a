import type { Key } from '../domain/entity';

/** What one tab tells the others after it has stored a commit. */
export interface StoredNews {
  readonly workshop: string;
  readonly keys: readonly Key[];
  /** Number of the commit within its workshop. */
  readonly seq: number;
}

/** What this tab knows of what all tabs have stored of one workshop. */
export interface News {
  /** Number of the last commit that this tab has, or is about to read; NaN before anything is known. */
  readonly last: () => number;
  /** This tab has stored a commit of its own, the first of all when `isFirst`. */
  readonly stored: (seq: number, isFirst: boolean) => void;
  /** Another tab says that it has. */
  readonly heard: (news: Omit<StoredNews, 'workshop'>) => void;
  /** Nobody can say what was missed. */
  readonly missed: () => void;
  /** Takes what is to be read again; undefined when nothing is. */
  readonly take: () => readonly Key[] | 'all' | undefined;
  /** Everything up to this commit has been read. */
  readonly readUpTo: (seq: number) => void;
  readonly isWaiting: () => boolean;
}

/** Every commit has the number after the one before it; a gap in the numbers is a commit that nobody told of. */
export const createNews = (): News => {
  let last = Number.NaN;
  let isBehind = false;
  const stale = new Set<Key>();

  const follow = (seq: number, keys: readonly Key[]) => {
    if (seq === last + 1) {
      last = seq;
      for (const key of keys) stale.add(key);
    } else isBehind = true;
  };

  const take = () => {
    const keys = isBehind ? 'all' : stale.size > 0 ? [...stale] : undefined;
    isBehind = false;
    stale.clear();
    return keys;
  };

  return {
    last: () => last,
    stored: (seq, isFirst) => {
      if (isFirst) last = seq;
      else follow(seq, []);
    },
    heard: ({ keys, seq }) => {
      if (!(seq <= last)) follow(seq, keys);
    },
    missed: () => {
      isBehind = true;
    },
    take,
    readUpTo: (seq) => {
      last = Number.isNaN(last) ? seq : Math.max(last, seq);
    },
    isWaiting: () => isBehind || stale.size > 0,
  };
};
