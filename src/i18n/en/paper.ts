import type { paper as source } from '../fi/paper';
import type { Translation } from '../translation';

export const paper: Translation<typeof source> = {};
