export { ResultScreen } from './ResultScreen';
export { ShareResultButton } from './ShareResultButton';
