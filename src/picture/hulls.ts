import type { MapContent } from '../domain/select';
import type { DrawnActor } from './drawing';
import { type Scene, together } from './marks';

/** The networks of a map as soft hulls around their members, who stand where `actors` say. */
export const hullsScene = (_content: MapContent, _actors: readonly DrawnActor[]): Scene => together([]);
