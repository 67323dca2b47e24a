export { ChangeScreen } from './ChangeScreen';
