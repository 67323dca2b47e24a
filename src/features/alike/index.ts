export { AlikeScreen } from './AlikeScreen';
