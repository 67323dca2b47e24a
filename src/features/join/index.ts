export { JoinScreen } from './JoinScreen';
export { NewDrawerScreen } from './NewDrawerScreen';
