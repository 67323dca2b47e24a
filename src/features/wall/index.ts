export { ReadOnlyScreen } from './ReadOnlyScreen';
export { WallScreen } from './WallScreen';
