import type { backup as source } from '../fi/backup';
import type { Translation } from '../translation';

export const backup: Translation<typeof source> = {
  title: 'Backups',
  intro:
    'Your work is in this browser only, unless you have sent it or saved it elsewhere. A backup is a file from which all maps and workshops can be restored.',
  fileTitle: 'Yhteiskartta backup',

  makeTitle: 'Make a backup',
  nothing: 'There is nothing to back up yet.',
  holds: 'Everything in one file: {{workshops}}, {{maps}}.',
  workshops_one: '{{count}} workshop',
  workshops_other: '{{count}} workshops',
  save: 'Back up everything',
  saving: 'Putting the backup together…',
  saved: 'Saved: {{file}}',
  never: 'No backup has been made in this browser yet.',
  last: 'Last made {{when}}.',
  unchanged: 'Nothing has changed since then.',
  changed: 'These have changed since then:',
  where:
    'Keep the file somewhere other than this device, such as a network drive at work. It holds names and contact details too: treat it like other personal data.',
  leftOut: 'The bin and earlier versions are not included.',

  restoreTitle: 'Restore',
  restore: 'Restore from a backup',
  restoreHelp:
    'Choose a backup or drop it on this page. Nothing is lost: whatever has changed here since the backup stays as it is.',

  stateTitle: 'Will your work stay in this browser?',
  promised_yes:
    'The browser has promised to keep your work. It is lost only if the browser’s data is cleared or the device breaks.',
  promised_no:
    'The browser has not promised to keep your work. It may remove it when the device runs out of space. Make a backup.',
  promised_unknown: 'This browser does not say whether it will keep your work. Make a backup.',
  ask: 'Ask the browser to keep your work',
  askGiven: 'The browser promised to keep your work.',
  askRefused:
    'The browser has not promised yet. It is more willing once Yhteiskartta is installed or bookmarked. Until then, make backups.',
  safari:
    'Safari and other browsers on an iPhone may remove everything if you do not open Yhteiskartta for seven days. This does not apply once Yhteiskartta is on the Home Screen or in the Dock. There it starts out empty, though: bring your work with a backup.',
  room: 'Yhteiskartta and your work take up {{size}}. There is plenty of room.',
  roomScarce:
    'Yhteiskartta and your work take up {{size}}, and there is little room left. Make a backup now and remove something else from the device.',
  sizeUnder: 'less than 1 MB',
  size: '{{count}} MB',
  privateWindow: 'A private window forgets everything when it is closed.',

  remind_one: '{{count}} map is in this browser only, and the browser has not promised to keep it.',
  remind_other: '{{count}} maps are in this browser only, and the browser has not promised to keep them.',
  why: 'Learn more',
  dismiss: 'Remind me in a week',
};
