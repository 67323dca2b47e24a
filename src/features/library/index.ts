export { HomeScreen } from './HomeScreen';
export { MapsScreen } from './MapsScreen';
