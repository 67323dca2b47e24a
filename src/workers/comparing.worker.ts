import { expose } from 'comlink';
import type { PlacingTask } from '../domain/merge/placing';
import { mergePositions } from '../domain/merge/positions';

const offThread = {
  place: (task: PlacingTask) => mergePositions(task),
};

export type ComparingWorker = typeof offThread;

expose(offThread);
