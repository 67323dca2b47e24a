import type { privacy as source } from '../fi/privacy';
import type { Translation } from '../translation';

export const privacy: Translation<typeof source> = {
  title: 'Data protection',
  intro:
    'Yhteiskartta collects nothing about you. What you draw stays on this device until you send it yourself.',
  print: 'Print',

  whereTitle: 'What is stored, and where',
  whereBrowser:
    'Maps and workshops are stored in this browser, on this device. The browser also remembers the language you chose and other small settings.',
  whereNoServer:
    'Nothing is stored on a server. There are no accounts and no cookies, and visitors are not counted.',
  whereCopies: 'So that nothing gets lost, the browser also holds a second copy, earlier versions and a bin.',
  wherePictures:
    'A picture placed under a map is stored in this browser, without its location and other hidden details. What the camera sees and photos of paper maps are not stored.',

  leavesTitle: 'What leaves the device, and when',
  leavesOnlySent:
    'Only what you send or save yourself: a file, a link, a code, a picture or a table. Otherwise Yhteiskartta fetches nothing but its own files from the network.',
  leavesContent:
    'A map that you send holds its actors, links, networks and notes, and your name if you gave it. Contact people and the picture under the map stay on this device.',
  leavesLink:
    'In a link the map comes after the # sign. The browser sends that part to no server, but everyone who gets the link can see the map.',
  leavesThen:
    'The person you gave a map to has it too. The e-mail or messaging service handles it in its own way.',

  namesTitle: 'Whose name is seen, and where',
  namesOptional: 'Giving your name is up to you, and a nickname will do.',
  namesHidden:
    'The facilitator gets the name together with the map. On the wall, the projector and the other pages maps are only numbers until the facilitator shows the names. If you did not let others see your name when you began, it is not shown even then.',
  namesFile:
    'A workshop file holds the names of those who drew, hidden ones too. On the Keep page the facilitator can make a copy with pseudonyms in place of names.',

  contactsTitle: 'Contact people',
  contactsRole: 'Write a role rather than a name. The role stays when the person changes.',
  contactsThink:
    'Names, e-mail addresses and phone numbers are personal data. Add them only when they are needed, and ask before you add or publish them.',
  contactsFile:
    'A backup and a map or workshop saved as a file hold all contact details. On the Keep page, and when the shared map is saved as a file, only roles are included unless you choose otherwise.',

  controllerTitle: 'Who is responsible for the data',
  controllerWho:
    'The controller is the organiser of the workshop, such as a municipality, a regional council or an association. The organiser decides what is asked, and answers for the maps that are sent in.',
  controllerAsk:
    'Ask the organiser what the maps are used for, who sees them and when they are deleted. The makers of Yhteiskartta receive no data.',

  rightsTitle: 'Your rights, and how to use them',
  rightsSee:
    'See it: the search on the page Delete a person everywhere shows every place where your name is on this device. Searching deletes nothing. You can take all maps and workshops with you as a backup.',
  rightsCorrect:
    'Correct it: change the map and send it again. The new one replaces the old one when it reaches the facilitator.',
  rightsWithdraw:
    'Take it back: open your map, press the button for sending and choose Withdraw the map. It leaves the workshop when word of it reaches the facilitator.',
  rightsErase:
    'Delete it: a person can be deleted from all of this device at once, the bin and earlier versions included.',
  rightsElsewhere: 'If your data is on other people’s devices or in their files, ask them to do the same.',
  rightsAuthority:
    'If you cannot settle the matter with the organiser, you can turn to the Data Protection Ombudsman of Finland: tietosuoja.fi/en.',
  toBackup: 'Backups',
  toPeople: 'Delete a person everywhere',

  longTitle: 'How long data stays',
  longUntil:
    'Until you delete it. The browser may also remove it by itself, when space runs out or its data is cleared.',
  longBin: 'A deleted map or workshop stays in the bin for {{days}} days. You can empty the bin at any time.',
  longHistory:
    'At most {{moments}} earlier versions are kept for each workshop. They go when the workshop is deleted for good.',
  longOrganiser: 'If you are the organiser: delete the participants’ maps when they are no longer needed.',
  toBin: 'Bin',

  sharedTitle: 'Shared computers',
  sharedWho: 'Everyone who uses the same browser can see these maps.',
  sharedDo:
    'Use a private window, and send the map before you close it. Or delete the maps and workshops when you are done, and empty the bin.',
  sharedFile:
    'If Yhteiskartta was opened as a file, from a memory stick for example, maps are still stored in the computer’s browser. Other pages opened as files can read them.',

  publisherTitle: 'Who publishes this page',
  publisherLogs:
    'When you open Yhteiskartta on the web, the server sees what it would on any website: your IP address, your browser and the time. Whoever has published the page at this address answers for that.',
};
