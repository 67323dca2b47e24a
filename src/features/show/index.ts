export { ShowScreen } from './ShowScreen';
