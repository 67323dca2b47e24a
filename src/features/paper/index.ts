export { PaperScreen } from './PaperScreen';
