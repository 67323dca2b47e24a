export { ReceiveScreen } from './collect/ReceiveScreen';
export { UnsavedMapsNotice } from './collect/UnsavedMapsNotice';
export { HomeScreen } from './HomeScreen';
export { MapsScreen } from './MapsScreen';
export { OpenFileButton } from './OpenFileButton';
export { RestoreButton } from './RestoreButton';
