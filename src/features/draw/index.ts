export { DrawScreen } from './DrawScreen';
