export { BackupScreen } from './BackupScreen';
