import type { result as source } from '../fi/result';
import type { Translation } from '../translation';

export const result: Translation<typeof source> = {};
