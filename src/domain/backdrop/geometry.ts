/** What lies under a drawing and gives places a meaning: its zones, where they lie, and how they are drawn. */
export { type Ground, type GroundCaption, type GroundShape, groundOf } from './ground';
export { type Region, regionOf } from './region';
export { scaleOf, type ZoneRef, zoneAt, zoneOfActor, zonesOf } from './zones';
