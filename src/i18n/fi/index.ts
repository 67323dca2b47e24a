import { backdrop } from './backdrop';
import { collect } from './collect';
import { common } from './common';
import { compare } from './compare';
import { draw } from './draw';
import { entry } from './entry';
import { gestures } from './gestures';
import { groups } from './groups';
import { join } from './join';
import { keys } from './keys';
import { library } from './library';
import { look } from './look';
import { match } from './match';
import { networks } from './networks';
import { outline } from './outline';
import { paper } from './paper';
import { prepare } from './prepare';
import { problems } from './problems';
import { reasons } from './reasons';
import { result } from './result';
import { send } from './send';
import { shared } from './shared';
import { steps } from './steps';
import { task } from './task';
import { tidying } from './tidying';
import { wall } from './wall';

export const fi = {
  backdrop,
  collect,
  common,
  compare,
  draw,
  entry,
  gestures,
  groups,
  join,
  keys,
  library,
  look,
  match,
  networks,
  outline,
  paper,
  prepare,
  problems,
  reasons,
  result,
  send,
  shared,
  steps,
  task,
  tidying,
  wall,
};
