import type { join as source } from '../fi/join';
import type { Translation } from '../translation';

export const join: Translation<typeof source> = {};
