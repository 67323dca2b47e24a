import type { faults as source } from '../fi/faults';
import type { Translation } from '../translation';

export const faults: Translation<typeof source> = {
  full: 'Out of space: changes cannot be saved',
  full_help:
    'You can go on, but keep this page open. Delete old downloads or pictures from the device, for instance, and saving carries on by itself. To be safe, save your work as a file too.',
  blocked: 'Another tab keeps this page from saving',
  blocked_help:
    'Close the other Yhteiskartta tabs, and everything saves by itself. You can go on, but keep this page open until then.',
  outdated: 'A newer version of Yhteiskartta is open in another tab',
  outdated_help:
    'Reload this page when you have a moment: your work comes with it. You can go on, but keep this page open until then.',
  unavailable: 'The browser does not allow anything to be saved',
  unavailable_help:
    'Perhaps the window is private, or saving is blocked in the browser’s settings. You can go on, but save your work as a file before you close the page.',
  failed: 'Saving is not working right now',
  failed_help:
    'Yhteiskartta keeps trying. You can go on, but keep this page open. If this does not pass, save your work as a file.',
  damaged: 'Part of this workshop has been lost from the browser',
  damaged_help:
    'Everything that could be read is here: save it as a file first. Then open Earlier versions in the menu and look for what is missing.',
  unreadable: 'Part of your work could not be opened',
  unreadable_help:
    'It comes from a newer version of Yhteiskartta, which this one cannot read. It is not lost: save it as a file and keep it safe. The other maps are as they were.',
  lost: 'The browser has lost the maps that were kept here',
  lost_help:
    'Maps that were saved as files or sent are not lost. Open your latest file or backup if you have one. You can draw something new at once.',
  recovered: 'The maps have been restored',
  recovered_help:
    'The browser had lost part of what was kept here. Yhteiskartta has restored it from a spare copy. There is nothing you need to do.',
  retry: 'Try again',
  reload: 'Reload',
  stillNot: 'Still not saved. Yhteiskartta keeps trying.',
  mended: 'Everything is saved again.',
  saveAll: 'Save everything as a file',
  fileSaved: 'Saved as the file {{file}}. Keep it safe.',
  inMemory: 'The browser has not been able to save this yet. Save it as a file.',
  fold: 'Hide the advice',
  unfold: 'Show the advice',
  crashWaiting:
    'Part of what was drawn is not saved yet. Reload the page and it comes with it – or first save everything as a file.',
};
