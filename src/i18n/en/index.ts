import { alike } from './alike';
import { backdrop } from './backdrop';
import { change } from './change';
import { collect } from './collect';
import { common } from './common';
import { compare } from './compare';
import { draw } from './draw';
import { entry } from './entry';
import { gestures } from './gestures';
import { groups } from './groups';
import { join } from './join';
import { keep } from './keep';
import { keys } from './keys';
import { library } from './library';
import { look } from './look';
import { match } from './match';
import { networks } from './networks';
import { outline } from './outline';
import { pair } from './pair';
import { paper } from './paper';
import { parted } from './parted';
import { points } from './points';
import { prepare } from './prepare';
import { problems } from './problems';
import { reasons } from './reasons';
import { report } from './report';
import { result } from './result';
import { roles } from './roles';
import { send } from './send';
import { shared } from './shared';
import { show } from './show';
import { steps } from './steps';
import { task } from './task';
import { tidying } from './tidying';
import { ties } from './ties';
import { wall } from './wall';
import { who } from './who';

export const en = {
  alike,
  backdrop,
  change,
  collect,
  common,
  compare,
  draw,
  entry,
  gestures,
  groups,
  join,
  keep,
  keys,
  library,
  look,
  match,
  networks,
  outline,
  pair,
  paper,
  parted,
  points,
  prepare,
  problems,
  reasons,
  report,
  result,
  roles,
  send,
  shared,
  show,
  steps,
  task,
  tidying,
  ties,
  wall,
  who,
};
