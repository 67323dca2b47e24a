export { HomeScreen } from './HomeScreen';
export { MapsScreen } from './MapsScreen';
export { OpenFileButton } from './OpenFileButton';
export { ReceiveScreen } from './ReceiveScreen';
export { UnsavedMapsNotice } from './UnsavedMapsNotice';
