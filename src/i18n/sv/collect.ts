import type { collect as source } from '../fi/collect';
import type { Translation } from '../translation';

export const collect: Translation<typeof source> = {};
