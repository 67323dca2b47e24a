export { TiesScreen } from './TiesScreen';
