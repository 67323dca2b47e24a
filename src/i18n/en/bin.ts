import type { bin as source } from '../fi/bin';
import type { Translation } from '../translation';

export const bin: Translation<typeof source> = {
  title: 'bin',
};
