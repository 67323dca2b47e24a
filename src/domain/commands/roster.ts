import { type Change, creation, difference, NO_CHANGE } from '../change';
import type { Entities, RosterEntry } from '../entity';
import { normaliseName } from '../match/normalise';
import { keyOf } from '../recordKeys';
import { err, ok, type Result } from '../result';
import { byText, rosterEntries } from '../select';

/**
 * Why a name cannot be remembered: the names belong to several entries of the actor list, whose ids are told; there is
 * no such entry; nothing is left of the name when it is compared; it is what the entry itself is called; or the entry
 * has as many names as a workshop file may hold.
 */
export type RememberProblem =
  | { readonly type: 'several-entries'; readonly entryIds: readonly string[] }
  | { readonly type: 'no-entry' | 'no-name' | 'own-name' | 'too-many-names' };

export interface RememberOptions {
  /** The entry that is meant; without it, the one that goes by one of the names. */
  readonly entryId?: string | undefined;
  /** Gives the id of a new entry; called only when one is made. */
  readonly newId: () => string;
}

const aliasesOf = ({ aliases = [] }: RosterEntry): readonly string[] => aliases;
const notAliasesOf = ({ notAliases = [] }: RosterEntry): readonly string[] => notAliases;

const includesName = (names: readonly string[], name: string): boolean =>
  names.some((other) => normaliseName(other) === normaliseName(name));

const without = (names: readonly string[], gone: readonly string[]): string[] =>
  names.filter((name) => !includesName(gone, name));

/** An entry does not go by a name that it was told apart from. */
const goesBy = (entry: RosterEntry, name: string): boolean =>
  includesName([entry.name, ...aliasesOf(entry)], name) && !includesName(notAliasesOf(entry), name);

const tidied = (names: readonly string[]): string[] => {
  const kept: string[] = [];
  for (const name of names.map((text) => text.trim())) {
    if (normaliseName(name) !== '' && !includesName(kept, name)) kept.push(name);
  }
  return kept;
};

/** The entry that the names are about; undefined when none goes by any of them. */
const entryFor = (
  entities: Entities,
  names: readonly string[],
  entryId: string | undefined,
): Result<RosterEntry | undefined, RememberProblem> => {
  const entries = rosterEntries(entities);
  const meant = entries.filter((entry) => entry.id === entryId || names.some((name) => goesBy(entry, name)));
  if (entryId !== undefined && !meant.some(({ id }) => id === entryId)) return err({ type: 'no-entry' });
  if (meant.length > 1) {
    return err({ type: 'several-entries', entryIds: meant.map(({ id }) => id).sort(byText) });
  }
  return ok(meant[0]);
};

const withLists = (
  { aliases: _aliases, notAliases: _notAliases, ...entry }: RosterEntry,
  aliases: readonly string[],
  notAliases: readonly string[],
): RosterEntry => ({
  ...entry,
  ...(aliases.length > 0 && { aliases }),
  ...(notAliases.length > 0 && { notAliases }),
});

const MAX_NAMES = 1_000;

const changeTo = (known: RosterEntry | undefined, entry: RosterEntry): Result<Change, RememberProblem> => {
  const most = Math.max(aliasesOf(entry).length, notAliasesOf(entry).length);
  if (most > MAX_NAMES) return err({ type: 'too-many-names' });
  const step = known ? difference(known, entry) : creation(entry);
  return ok(step ? { [keyOf(entry)]: step } : NO_CHANGE);
};

const withAliases = (entry: RosterEntry, names: readonly string[]): RosterEntry => {
  const added = names.filter((name) => !includesName([entry.name, ...aliasesOf(entry)], name));
  return withLists(entry, [...aliasesOf(entry), ...added], without(notAliasesOf(entry), names));
};

const withNotAlias = (entry: RosterEntry, name: string): RosterEntry => {
  const notAliases = notAliasesOf(entry);
  return withLists(
    entry,
    without(aliasesOf(entry), [name]),
    includesName(notAliases, name) ? notAliases : [...notAliases, name],
  );
};

/**
 * Remembers that all the names are of one actor: as aliases of the entry of the actor list that goes by one of them,
 * else of a new entry, called by the first. From then on equal names unite by themselves, in this workshop and in
 * those that the list is given to. No entry and no name goes; one that was remembered to mean somebody else changes
 * sides, as the later word wins. Names are compared as `normaliseName` does.
 */
export const rememberNames = (
  entities: Entities,
  names: readonly string[],
  { entryId, newId }: RememberOptions,
): Result<Change, RememberProblem> => {
  const [name, ...others] = tidied(names);
  if (name === undefined) return err({ type: 'no-name' });
  const found = entryFor(entities, [name, ...others], entryId);
  if (!found.ok) return found;
  const entry = found.value ?? { is: 'rosterEntry', id: newId(), name };
  return changeTo(found.value, withAliases(entry, [name, ...others]));
};

/**
 * Remembers that `notName` means somebody else than the entry of `entryId`, or the one that goes by `name`, or a new
 * one of that name. It counts for nothing among the entry's aliases any more; said to be one of them again, it changes
 * sides once more. What the entry itself is called cannot be somebody else's: `own-name`.
 */
export const rememberDifferent = (
  entities: Entities,
  name: string,
  notName: string,
  { entryId, newId }: RememberOptions,
): Result<Change, RememberProblem> => {
  const [own] = tidied([name]);
  const [other] = tidied([notName]);
  if (own === undefined || other === undefined) return err({ type: 'no-name' });
  const found = entryFor(entities, entryId === undefined ? [own] : [], entryId);
  if (!found.ok) return found;
  const entry = found.value ?? { is: 'rosterEntry', id: newId(), name: own };
  if (includesName([entry.name], other)) return err({ type: 'own-name' });
  return changeTo(found.value, withNotAlias(entry, other));
};
