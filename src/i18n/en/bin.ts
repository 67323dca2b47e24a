import type { bin as source } from '../fi/bin';
import type { Translation } from '../translation';

export const bin: Translation<typeof source> = {
  title: 'Bin',
  help: 'Deleted maps and workshops wait here for {{days}} days. After that they are deleted from this browser for good.',
  empty: 'The bin is empty.',
  unreadable: 'The bin cannot be read just now. Try again in a moment.',
  tryAgain: 'Try again',
  mapIn: 'Map in the workshop {{workshop}}',
  wholeWorkshop: 'Workshop, {{maps}}',
  deleted: 'Deleted {{when}}',
  goneOn: 'Deleted for good on {{day}}',
  restore: 'Restore',
  restoreOne: 'Restore: {{name}}',
  restored: 'Restored: {{name}}.',
  erase: 'Delete for good',
  eraseOne: 'Delete for good: {{name}}',
  emptyBin: 'Empty the bin',
  askOne: 'Delete for good?',
  askOneHelp: '{{name}} will be deleted from this browser, earlier versions included. This cannot be undone.',
  askAll: 'Empty the bin?',
  askAllHelp_one:
    '{{count}} item will be deleted from this browser, earlier versions included. This cannot be undone.',
  askAllHelp_other:
    '{{count}} items will be deleted from this browser, earlier versions included. This cannot be undone.',
  erased: 'Deleted for good.',
};
