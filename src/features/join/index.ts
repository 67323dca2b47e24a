export { EmbeddedNotice } from './EmbeddedNotice';
export { inviteLinkFrom } from './inviteLink';
export { JoinScreen } from './JoinScreen';
export { NewDrawerScreen } from './NewDrawerScreen';
