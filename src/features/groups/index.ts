export { GroupTray } from './GroupTray';
