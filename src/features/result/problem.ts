import type { readTakeHomeCode } from '../../domain/takeHome';

type CodeError = Extract<ReturnType<typeof readTakeHomeCode>, { ok: false }>['error'];

/** What keeps a shared map from being shown, as far as it tells people what to do. */
export type ResultProblem = 'cutOff' | 'damaged' | 'foreign' | 'newer' | 'tooBig';

const PROBLEMS: Readonly<Record<CodeError['type'], ResultProblem>> = {
  'code-cut-off': 'cutOff',
  'code-damaged': 'damaged',
  'code-newer': 'newer',
  'code-too-big': 'tooBig',
  'cut-off': 'damaged',
  'not-json': 'damaged',
  invalid: 'damaged',
  'not-ours': 'foreign',
  'newer-version': 'newer',
  'too-big': 'tooBig',
};

export const resultProblem = ({ type }: CodeError): ResultProblem => PROBLEMS[type];
