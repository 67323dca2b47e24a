export { BinScreen } from './BinScreen';
