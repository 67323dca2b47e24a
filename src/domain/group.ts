/** A group's map: begun with what its members have in common, grown from what only some of them drew. */
export {
  type Descent,
  type GroupLineage,
  groupLineage,
  type Lineage,
  type LineageActor,
  type LineageLink,
  lineageOf,
} from './group/lineage';
export { type Members, membersOf, possibleMembers } from './group/members';
export { type GroupStart, startGroup } from './group/start';
export { takeFromTray } from './group/take';
export { type Tray, type TrayActor, type TrayItem, type TrayLink, trayOf } from './group/tray';
