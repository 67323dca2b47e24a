export { WhoScreen } from './WhoScreen';
