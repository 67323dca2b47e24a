/** The shared map to take home: made by the facilitator, opened by those who drew, and never stored. */
export { takeHomeDrawing } from './takeHome/drawing';
export { takeHomeOf } from './takeHome/make';
export { type OwnInShared, ownInShared } from './takeHome/own';
export {
  isTakeHome,
  readTakeHome,
  readTakeHomeCode,
  takeHomeCode,
  takeHomeCodeOf,
  takeHomeText,
} from './takeHome/read';
export type { TakeHome } from './takeHome/shape';
