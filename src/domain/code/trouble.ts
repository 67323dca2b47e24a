import type { WorkshopCodeProblem } from './workshopCode';

/** What is the matter with a code, as far as it tells people what to do. */
export type CodeTrouble = 'cutOff' | 'damaged' | 'foreign' | 'newer' | 'tooBig';

const TROUBLES: Readonly<Record<WorkshopCodeProblem['type'], CodeTrouble>> = {
  'code-cut-off': 'cutOff',
  'code-damaged': 'damaged',
  'code-newer': 'newer',
  'code-other-kind': 'foreign',
  'code-too-big': 'tooBig',
  'cut-off': 'damaged',
  'not-json': 'damaged',
  invalid: 'damaged',
  'not-ours': 'foreign',
  'newer-version': 'newer',
  'too-big': 'tooBig',
};

/** The trouble behind any problem of a code or of the text in it. */
export const codeTrouble = ({ type }: Pick<WorkshopCodeProblem, 'type'>): CodeTrouble => TROUBLES[type];
