import { useEffect, useRef } from 'react';
import { isJoined } from '../domain/device';
import type { Library } from '../state/library';
import type { Route } from '../state/route';
import type { Saving } from '../state/saving';
import type { Keeping } from '../storage/keeping';
import { isKept, keepOffline } from './offline/keepOffline';

export const loadDraw = () => import('../features/draw');
export const loadMatch = () => import('../features/match');
export const loadCompare = () => import('../features/compare');
export const loadShared = () => import('../features/shared');
export const loadPair = () => import('../features/pair');
export const loadAlike = () => import('../features/alike');
export const loadWho = () => import('../features/who');
export const loadTies = () => import('../features/ties');
export const loadRoles = () => import('../features/roles');
export const loadChange = () => import('../features/change');
export const loadShow = () => import('../features/show');
export const loadKeep = () => import('../features/keep');
export const loadWall = () => import('../features/wall');
export const loadTask = () => import('../features/task');
export const loadPaper = () => import('../features/paper');
export const loadSend = () => import('../features/send');
export const loadGroups = () => import('../features/groups');
export const loadResult = () => import('../features/result');
export const loadHistory = () => import('../features/history');
export const loadBin = () => import('../features/bin');
export const loadBackup = () => import('../features/backup');
export const loadPrivacy = () => import('../features/privacy');
export const loadPeople = () => import('../features/people');
const loadTidying = () => import('../workers/tidy').then(({ startTidying }) => startTidying());
const loadMatching = () => import('../workers/matching').then(({ startMatching }) => startMatching());
const loadTables = () => import('../workers/tables').then(({ startTables }) => startTables());
const loadComparing = () => import('../workers/comparing').then(({ startComparing }) => startComparing());

type Load = () => Promise<unknown>;

/** What whoever draws goes on to, the likeliest first. */
const DRAWING: readonly Load[] = [loadDraw, loadSend, loadResult, loadTidying, loadMatching];

/** What whoever leads goes on to, the likeliest first. */
const LEADING: readonly Load[] = [
  loadTask,
  loadWall,
  loadGroups,
  loadPaper,
  loadMatch,
  loadComparing,
  loadCompare,
  loadShared,
  loadShow,
  loadPair,
  loadAlike,
  loadWho,
  loadTies,
  loadRoles,
  loadChange,
  loadHistory,
  loadBackup,
  loadBin,
  loadPrivacy,
  loadPeople,
  loadKeep,
  loadTables,
];

const SOON_MS = 400;
/** A phone in a full room reads what its owner may never open only when nothing else is going on. */
const LATER_MS = 15_000;

/** One that does not come now is asked for again when it is needed. */
const loadAll = async (parts: readonly Load[]): Promise<void> => {
  for (const load of parts) {
    if (!navigator.onLine) return;
    await load().catch(() => undefined);
  }
};

const bringTheRest = async (saving: Saving): Promise<void> => {
  if (!(await keepOffline(saving))) await loadAll(LEADING);
};

/** Whether this device has come to draw and does nothing else as far as one can tell. */
const onlyDraws = (library: Library, route: Route): boolean => {
  const opened = [...library.store.getState().workshops.values()];
  return opened.length === 0
    ? route.at === 'join'
    : opened.every(({ workshop }) => isJoined(workshop.entities()));
};

/**
 * Brings all parts of the app here while the first page is read: the first press finds them there, also without a
 * network. What cannot be kept on this device lives at least as long as the page.
 */
export const usePartsSoon = ({ library, saving }: Keeping, route: Route): void => {
  const first = useRef(route);
  useEffect(() => {
    let later: ReturnType<typeof setTimeout> | undefined;
    const begin = async () => {
      const wait = onlyDraws(library, first.current) && !isKept() ? LATER_MS : 0;
      await loadAll(DRAWING);
      later = setTimeout(() => void bringTheRest(saving), wait);
    };
    const soon = setTimeout(() => void begin(), SOON_MS);
    return () => {
      clearTimeout(soon);
      clearTimeout(later);
    };
  }, [library, saving]);
};
