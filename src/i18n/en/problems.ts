import type { problems as source } from '../fi/problems';
import type { Translation } from '../translation';

export const problems: Translation<typeof source> = {
  'not-ours': '{{file}} is not a Yhteiskartta file. Choose a file whose name ends in .yhteiskartta.json.',
  'not-json':
    '{{file}} is not a Yhteiskartta file, or it was altered on the way. Ask the sender for the file again.',
  'cut-off': '{{file}} is incomplete: its end is missing. Download the file again or ask for it again.',
  'too-big': '{{file}} is too big to open. Ask the sender for the maps of one workshop only.',
  'newer-version':
    '{{file}} was made with a newer version of Yhteiskartta. Reload this page, then open the file.',
  invalid:
    '{{file}} has a part that cannot be read ({{where}}). Save the file again in Yhteiskartta, or ask the sender for a new one.',
  unreadable: 'The browser could not read {{file}}. Copy it to this device and try again.',
  exampleFailed: 'The example could not be fetched. Check the network and try again.',
};
