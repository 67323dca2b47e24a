import type { privacy } from '../../i18n/fi/privacy';
import type { DevicePage } from '../../state/route';

type Words = keyof typeof privacy;

/** A heading with what is said under it, and where it can be acted on. */
export interface Section {
  readonly title: Words;
  readonly says: readonly Words[];
  readonly links?: readonly { readonly to: DevicePage; readonly label: Words }[];
}

/** All that the page says, in the order in which people ask. Each sentence must be true of the app. */
export const SECTIONS: readonly Section[] = [
  { title: 'whereTitle', says: ['whereBrowser', 'whereNoServer', 'whereCopies', 'wherePictures'] },
  { title: 'leavesTitle', says: ['leavesOnlySent', 'leavesContent', 'leavesLink', 'leavesThen'] },
  { title: 'namesTitle', says: ['namesOptional', 'namesHidden', 'namesFile'] },
  { title: 'contactsTitle', says: ['contactsRole', 'contactsThink', 'contactsFile'] },
  { title: 'controllerTitle', says: ['controllerWho', 'controllerAsk'] },
  {
    title: 'rightsTitle',
    says: [
      'rightsSee',
      'rightsCorrect',
      'rightsWithdraw',
      'rightsErase',
      'rightsElsewhere',
      'rightsAuthority',
    ],
    links: [
      { to: 'backup', label: 'toBackup' },
      { to: 'people', label: 'toPeople' },
    ],
  },
  {
    title: 'longTitle',
    says: ['longUntil', 'longBin', 'longHistory', 'longOrganiser'],
    links: [{ to: 'bin', label: 'toBin' }],
  },
  { title: 'sharedTitle', says: ['sharedWho', 'sharedDo', 'sharedFile'] },
  { title: 'publisherTitle', says: ['publisherLogs'] },
];
