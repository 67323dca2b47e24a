import { collect } from './collect';
import { common } from './common';
import { compare } from './compare';
import { draw } from './draw';
import { groups } from './groups';
import { join } from './join';
import { library } from './library';
import { match } from './match';
import { paper } from './paper';
import { prepare } from './prepare';
import { problems } from './problems';
import { result } from './result';
import { send } from './send';
import { shared } from './shared';
import { steps } from './steps';
import { task } from './task';
import { wall } from './wall';

export const en = {
  collect,
  common,
  compare,
  draw,
  groups,
  join,
  library,
  match,
  paper,
  prepare,
  problems,
  result,
  send,
  shared,
  steps,
  task,
  wall,
};
