import type { task as source } from '../fi/task';
import type { Translation } from '../translation';

export const task: Translation<typeof source> = {
  noQuestion: 'What do you ask those who draw?',
  writeQuestion: 'Write a question',
  tools: 'Tools of the task page',
  present: 'Present',
  stopPresenting: 'Stop presenting',
  toWall: 'To the wall',
  notAwake: 'This browser cannot keep the screen awake. Make it stay on longer in the device’s settings.',

  join: 'Join in',
  joinHelp: 'Open your phone’s camera and point it at the code.',
  joinAddress: 'The code opens',
  code: 'Code that opens the workshop for drawing',
  enlarge: 'Enlarge the code',
  noCode: 'The workshop does not fit into a code. Give people the link or the invitation file.',
  noCodeFile: 'Give people the invitation file.',
  rosterLeftOut: 'The actor list did not fit into the code: people will see no suggestions.',

  invite: 'Invite people',
  inviteHelp:
    'The link holds the question and the other settings of the workshop, but no maps. Send it, for example by e-mail, to those who have no camera at hand.',
  copyLink: 'Copy the link',
  copied: 'Link copied.',
  copyYourself: 'The browser does not allow copying. The link is selected: copy it yourself.',
  shareLink: 'Share the link',
  rosterNotInLink: 'The actor list did not fit into the link either. The invitation file has it.',
  noLink:
    'The workshop does not fit into a link. Give people the invitation file: they open it in Yhteiskartta.',
  invitationFileHelp: 'The workshop can also be opened from an invitation file.',
  saveInvitation: 'Save the invitation file',
  invitation: 'Invitation',
  onlyHere:
    'Phones cannot open this address ({{address}}): it works on this computer only. Open Yhteiskartta at a public https address before you invite others.',
  localNetwork:
    'Phones can probably not open this address ({{address}}): it works in this network only, and unprotected. Open Yhteiskartta at a public https address before you invite others.',
  fromFile:
    'Yhteiskartta was opened as a file, so no link leads others to it. Open it at a public https address, or give people the same program and the invitation file.',

  phases: 'Phases',
  editPhases: 'Edit phases',
  noPhases: 'There are no phases. Choose a ready-made exercise or add a phase of your own.',
  phaseNumber: 'Phase {{number}}',
  phaseMinutes: '{{minutes}} min',
  phaseOf: 'Phase {{number}} of {{all}}',
  exercise: 'Ready-made exercises',
  exercise_own: 'Own map',
  exercise_growing: 'Alone – in pairs – in groups',
  exerciseChosen: 'The phases are now those of: {{name}}.',
  phaseName: 'Name of the phase',
  minutes: 'Minutes',
  instructions: 'Instructions',
  addPhase: 'Add a phase',
  removePhase: 'Remove the phase {{name}}',
  moveUp: 'Move earlier: {{name}}',
  moveDown: 'Move later: {{name}}',
  movedTo: '{{name}} is now phase {{number}}.',

  timer: 'Time',
  start: 'Start',
  goOn: 'Go on',
  pause: 'Pause',
  plusOne: '+1 min',
  plusFive: '+5 min',
  restart: 'Restart the time',
  restarted: 'The time starts again.',
  noTime: 'No time limit',
  timeUp: 'Time is up',
  overtime: 'Overtime {{time}}',
  minuteLeft: '{{name}}: one minute left.',
  timeIsUp: '{{name}}: time is up. Nothing closes.',
  next: 'Next phase',
  previous: 'Previous phase',

  ready_own_join: 'Join in',
  ready_own_join_help:
    'Open your phone’s camera and point it at the code. The map is yours alone until you send it.',
  ready_own_draw: 'Draw your own map',
  ready_own_draw_help:
    'First name those who belong. Then link those who work together. No map is right or wrong.',
  ready_own_send: 'Send your map',
  ready_own_send_help: 'Press Send the map. You can go on drawing and send it again.',
  ready_own_look: 'Let’s look together',
  ready_own_look_help: 'What comes up on many maps? What did only someone see? What surprised you?',
  ready_growing_alone: 'Alone',
  ready_growing_alone_help: 'Join with the code and draw your own map in peace. Send it when it is ready.',
  ready_growing_pair: 'In pairs',
  ready_growing_pair_help:
    'Show your map to your neighbour. What do you both have? What does only one of you have? Add to your map if you like, and send it again.',
  ready_growing_group: 'The group’s map',
  ready_growing_group_help:
    'Make one map together in groups of four or five. What at least two of you drew is there already. Talk about the rest.',
  ready_growing_together: 'Shared map',
  ready_growing_together_help:
    'We look at the groups’ maps side by side. What is the same? What do we still need to talk about?',
};
