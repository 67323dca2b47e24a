export { SharedScreen } from './SharedScreen';
