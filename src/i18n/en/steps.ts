import type { steps as source } from '../fi/steps';
import type { Translation } from '../translation';

export const steps: Translation<typeof source> = {};
