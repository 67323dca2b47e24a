import type { task as source } from '../fi/task';
import type { Translation } from '../translation';

export const task: Translation<typeof source> = {};
