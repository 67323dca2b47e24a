export { HomeScreen } from './HomeScreen';
export { MapsScreen } from './MapsScreen';
export { ReceiveScreen } from './ReceiveScreen';
