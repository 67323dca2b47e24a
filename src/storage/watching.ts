import { livingWorkshop } from '../domain/select';
import type { Library } from '../state/library';
import { report, type Saving, type SavingProblem, SOURCES } from '../state/saving';
import type { Autosave } from './autosave';
import type { Database, DatabaseState, DatabaseStatus } from './database';

const PROBLEMS: Readonly<Record<DatabaseStatus, SavingProblem | null>> = {
  closed: null,
  open: null,
  blocked: 'blocked',
  outdated: 'outdated',
  unavailable: 'unavailable',
};

export interface WatchingParts {
  readonly database: Database;
  readonly library: Library;
  readonly saving: Saving;
  readonly autosaves: readonly Autosave[];
}

/**
 * Tells what is the matter with the database. When it answers again, what waits is stored at once; when all that was
 * stored was taken away, by whatever program, this tab stores what it holds. Returns how to stop.
 */
export const watchDatabase = ({ database, library, saving, autosaves }: WatchingParts): (() => void) => {
  const retryAll = () => {
    for (const saver of autosaves) void saver.retry();
  };

  const isLiving = ({ workshop }: Autosave): boolean => {
    const open = library.store.getState().workshops.get(workshop);
    return open !== undefined && livingWorkshop(open.workshop.entities()) !== undefined;
  };

  const restoreAll = () => {
    for (const saver of autosaves) if (isLiving(saver)) saver.restore();
  };

  return database.store.subscribe(({ status, timesTaken }: DatabaseState, before: DatabaseState) => {
    report(saving, SOURCES.database, { pending: 0, problem: PROBLEMS[status] });
    if (timesTaken > before.timesTaken) restoreAll();
    else if (status === 'open' && before.status !== 'open') retryAll();
  });
};
