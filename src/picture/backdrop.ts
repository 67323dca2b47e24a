import type { MapContent } from '../domain/select';
import { type Scene, together } from './marks';

/** The backdrop of a map, to lie under everything. */
export const backdropScene = (_content: MapContent): Scene => together([]);

/** The words that lie on a map by themselves. */
export const textsScene = (_content: MapContent): Scene => together([]);
