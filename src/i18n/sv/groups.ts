import type { groups as source } from '../fi/groups';
import type { Translation } from '../translation';

export const groups: Translation<typeof source> = {};
