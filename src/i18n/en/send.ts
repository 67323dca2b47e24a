import type { send as source } from '../fi/send';
import type { Translation } from '../translation';

export const send: Translation<typeof source> = {};
