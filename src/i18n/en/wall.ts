import type { wall as source } from '../fi/wall';
import type { Translation } from '../translation';

export const wall: Translation<typeof source> = {};
