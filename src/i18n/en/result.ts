import type { result as source } from '../fi/result';
import type { Translation } from '../translation';

export const result: Translation<typeof source> = {
  share: 'Share with participants',
  shareTitle: 'The shared map for participants',
  shareHelp:
    'Only the shared map goes along: actors, links and how many people drew them. No names of those who drew, no single maps, no contact details.',
  shareEmpty: 'There is nothing on the shared map to share yet. Collect maps first, or lower the threshold.',
  qrLabel: 'Code that opens the shared map',
  enlarge: 'Enlarge the code',
  qrHelp:
    'Scan it with a phone camera. A phone that somebody drew on also shows their own map within the shared one.',
  tooBigForQr:
    'The map is too large for a code. Send the link or the file, or raise the threshold to make the map smaller.',
  tooBigForLink:
    'The map is too large for a code and a link. Save it as a file and send that, or raise the threshold to make the map smaller.',
  tooBigToOpen: 'The map is too large to be shared like this. Raise the threshold to make it smaller.',
  unreachable:
    'Others can probably not reach {{address}}, where the link leads. Open Yhteiskartta at a public https address and share the map from there, or hand out the file.',
  fileHelp: 'The file is opened from the start page of Yhteiskartta.',
  copyLink: 'Copy link',
  copied: 'Link copied.',
  link: 'Copy the link from here',
  savedAs: 'Saved: {{file}}',
  fileMark: 'shared map',
  title: 'Shared map',
  summary: 'Shared map: {{actors}}, {{links}}, {{maps}}',
  keptAll: 'Everything that anybody drew is here.',
  kept: 'What at least {{k}} people drew is here.',
  keptTwo: 'Actors that at least {{kActors}} drew and links that at least {{kLinks}} drew are here.',
  picture:
    'Shared map: {{actors}}, {{links}}. The same actors and links are in words at the end of the page.',
  pictureArea: 'Picture of the map',
  nothingHere: 'There are no actors on this map.',
  inWords: 'The map in words',
  drew: '{{n}} of {{m}} drew',
  alsoCalled: 'also {{names}}',
  own: 'Your map within the shared one',
  ownHelp: 'The actors that are on your own map too are lit up in the picture.',
  ownWhich: 'Whose map',
  ownLinks: 'Of the links you drew, {{n}} of {{all}} are on the shared map.',
  onBoth: 'On the shared map too ({{count}})',
  onlyOwn: 'On your map, not on the shared one ({{count}})',
  missing: 'Others drew, missing from yours ({{count}})',
  toOwn: 'Open your map',
  noOwn:
    'Did you draw too? Open this page on the device you drew on to see your own map within the shared one.',
  notStored: 'This map is not stored on your device. Keep the link to find it again.',
  noMap: 'The map cannot be opened',
  cutOff: 'Part of the link is missing. Copy the whole link, or scan the code again.',
  damaged: 'The link has changed on its way. Scan the code again, or ask the facilitator for a new link.',
  foreign: 'This link does not bring a shared map. Ask the facilitator for the right one.',
  newer: 'The link was made with a newer Yhteiskartta. Reload this page.',
  tooBig: 'The link is too large to open. Ask the facilitator for the shared map as a file.',
};
