import type { problems as source } from '../fi/problems';
import type { Translation } from '../translation';

export const problems: Translation<typeof source> = {
  'not-ours': '{{file}} is not a Yhteiskartta file. Choose a file whose name ends in .yhteiskartta.json.',
  'not-json':
    '{{file}} is not a Yhteiskartta file, or it was altered on the way. Ask the sender for the file again.',
  'cut-off': '{{file}} is incomplete: its end is missing. Download the file again or ask for it again.',
  'too-big': '{{file}} is too big to open. Ask the sender for the maps of one workshop only.',
  'too-slow':
    '{{file}} is too complicated to open on this device. Ask the sender for the maps of one workshop only, or open the file on a faster device.',
  'too-many':
    '{{file}} and the files after it were not opened: there were too many. Choose at most 1,000 at a time.',
  'text-too-long': '{{file}} is too long to read. Paste it in several parts.',
  'picture-too-large': '{{file}} is too large a picture. Crop it to the code, or take a screenshot of it.',
  'newer-version':
    '{{file}} was made with a newer version of Yhteiskartta. Reload this page, then open the file.',
  invalid:
    '{{file}} has a part that cannot be read ({{where}}). Save the file again in Yhteiskartta, or ask the sender for a new one.',
  unreadable: 'The browser could not read {{file}}. Copy it to this device and try again.',
  'code-cut-off':
    '{{file}} is incomplete: its end is missing. Ask the sender to copy the link again, to its very last letter.',
  'code-damaged': '{{file}} was altered on the way and cannot be read. Ask the sender for a new one.',
  'code-newer': '{{file}} was made with a newer version of Yhteiskartta. Reload this page, then try again.',
  'code-too-big': '{{file}} is too big to read. Ask the sender for the map as a file.',
  'code-other-kind': '{{file}} brings no map. Ask the sender to press Send the map.',
  'zip-damaged':
    '{{file}} is damaged or incomplete. Ask for the archive again, or for the maps as single files.',
  'zip-too-big': '{{file}} is too big to unpack. Unpack it yourself and choose only the map files.',
  'zip-locked': '{{file}} is protected by a password. Unpack it yourself and choose the map files.',
  'zip-in-zip': '{{file}} is an archive inside another archive. Unpack it and choose the map files.',
  'zip-without-maps': 'There are no maps in {{file}}. The name of a map file ends in .yhteiskartta.json.',
  'no-links': '{{file}}: there is no link to a map in it. Such a link contains #/map/.',
  'no-code': '{{file}}: no map code was found in the picture. Crop it to the code, or take a sharper one.',
  'parts-missing':
    '{{file}}: the map has several codes, and some are missing. Choose the pictures of all of them at once.',
  'is-invitation':
    '{{file}} is an invitation to a workshop, not a map. Participants open it on their own devices.',
  'is-result': '{{file}} brings the shared map to take home, not anybody’s own map.',
  exampleFailed: 'The example could not be fetched. Check the network and try again.',
};
