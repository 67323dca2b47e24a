export { PrepareScreen, type PrepareScreenProps } from './PrepareScreen';
