export { KeepScreen } from './KeepScreen';
export { ReportScreen } from './ReportScreen';
