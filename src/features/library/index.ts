export { HomeScreen, type HomeScreenProps } from './HomeScreen';
export { MapsScreen, type MapsScreenProps } from './MapsScreen';
