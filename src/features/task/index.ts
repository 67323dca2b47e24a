export { TaskScreen } from './TaskScreen';
