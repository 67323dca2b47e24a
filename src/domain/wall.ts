/** All maps side by side: which, in what order, and where the same actor stands in each of them. */

export { actorIdsByMap, type WallActor, type WallActors, wallActors } from './wall/actors';
export { ARRANGEMENTS, type Arrangement, arranged } from './wall/arrange';
export { type Both, drawnByBoth } from './wall/both';
export { type CommonPlaces, commonPlaces, inCommonPlaces } from './wall/common';
export { sameContents } from './wall/same';
export { groupsOf, type Shown, shownMaps } from './wall/shown';
