import type { steps as source } from '../fi/steps';
import type { Translation } from '../translation';

export const steps: Translation<typeof source> = {
  stepsLabel: 'Draw step by step',
  names: 'Who belongs here?',
  namesHelp:
    'Type one name in the field below and press Add. It can be an association, a municipality, a company, a group or a theme.',
  firstName: 'First name on the map',
  nextName: 'Next name',
  already: '{{name}} is already on the map.',
  openActor: '{{name}}, open details',
  suggestions: 'Suggestions from the actor list',
  suggestionsFound_one: '{{count}} suggestion from the actor list',
  suggestionsFound_other: '{{count}} suggestions from the actor list',
  links: 'Who works with whom?',
  pickFirst: 'First tap one actor.',
  pickNext: 'Tap the next one or send the map.',
  withWhom: 'Who does {{name}} work with?',
  linkRemoved: 'Link {{source}} – {{target}} removed.',
  needTwo: 'A link needs two. Add actors first.',
  toNames: 'Add actors',
  toLinks: 'Connect',
  zones: 'Where does each belong?',
  toZones: 'Places',
  tapZone: 'Choose a place, then tap the names',
  influence: 'Who can influence a lot?',
  influenceHelp: 'Tap a number for each: 0 not at all, 5 very much.',
  toInfluence: 'Influence',
  noPicture: 'Your picture grows here.',
  picture: 'Map: {{actors}}, {{links}}',
  openPicture: 'Open the map: {{actors}}, {{links}}',
  toSteps: 'Back to the steps',
};
