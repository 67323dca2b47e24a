import type { report as fi } from '../fi/report';
import type { Translation } from '../translation';

export const report: Translation<typeof fi> = {
  title: 'Report',
  print: 'Print or save as PDF',
  drawing: 'Drawing the pictures…',
  printHelp: 'Choose PDF as the printer if you want a file. The report is laid out for A4 paper.',
  back: 'Back',
  lead: '{{day}} · {{maps}}',
  shared: 'Shared map',
  sharedAll: 'The map holds everything that anybody drew: {{amounts}}.',
  sharedSame: 'The map holds what at least {{k}} of {{m}} drew: {{amounts}}.',
  sharedTwo:
    'The map holds actors that at least {{kActors}} of {{m}} drew and links that at least {{kLinks}} of {{m}} drew: {{amounts}}.',
  sharedNothing: 'Nothing is on that many maps.',
  sharedPicture: 'Picture of the shared map. The same actors and links are below it in words.',
  actors: 'Actors',
  links: 'Links',
  moreLinks_one: '{{count}} more link. All of them are in the spreadsheet on the Keep page.',
  moreLinks_other: '{{count}} more links. All of them are in the spreadsheet on the Keep page.',
  ofBoth: '{{n}} of {{c}} who have both',
  points: 'Worth talking about',
  overlay: 'All maps on top of each other',
  overlaySaid:
    'The picture holds everything that anybody drew: {{amounts}}. The more drew it, the stronger the line. A dashed line was drawn by one only.',
  overlayPicture: 'All maps on top of each other in one picture.',
  pictureFailed: 'This picture could not be drawn in this browser.',
  who: 'Who drew what',
  drew: 'Drew it',
  drewAll: 'All {{m}}',
  drewBoth: 'Both',
  drewSeveral: '2–{{most}}',
  drewTwo: '2',
  drewOne: 'Only one',
  actorCount: 'Actors',
  linkCount: 'Links',
  map: 'Map',
  onlyHere: 'Only here',
  unseen: 'On the list but on nobody’s map',
  more: 'Will more come?',
  alike: 'Maps that are alike',
  alikeSaid: 'The maps of a set have more in common with each other than with the rest.',
  notes: 'Notes from the discussion',
  noteOn: '{{about}}: {{text}}',
  counted: 'How the counts were made',
  countedShare:
    '“{{n}} of {{m}} drew it” means that the actor or link is on {{n}} of the {{m}} maps that are included.',
  countedOmission: 'Leaving something out is not disagreeing: everyone drew what they themselves see.',
  countedSame:
    'Names that were written in different ways count as one actor where only the spelling differs or where the workshop decided so.',
  countedLinks:
    'Between two actors a map has either a link or none: several lines on one map are one. Directions were not looked at.',
  countedOfBoth:
    'After a link it also says how many drew it of those whose maps have both its actors: the others could not have drawn it.',
  countedSaturation: 'How much is new is the average over all orders in which the maps could have come.',
  countedGroups: 'Each group is counted once, for all its members.',
};
