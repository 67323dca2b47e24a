import { alike } from './alike';
import { backdrop } from './backdrop';
import { backup } from './backup';
import { bin } from './bin';
import { change } from './change';
import { collect } from './collect';
import { common } from './common';
import { compare } from './compare';
import { draw } from './draw';
import { entry } from './entry';
import { faults } from './faults';
import { gestures } from './gestures';
import { groups } from './groups';
import { history } from './history';
import { join } from './join';
import { keep } from './keep';
import { keys } from './keys';
import { library } from './library';
import { look } from './look';
import { match } from './match';
import { networks } from './networks';
import { offline } from './offline';
import { outline } from './outline';
import { pair } from './pair';
import { paper } from './paper';
import { parted } from './parted';
import { people } from './people';
import { points } from './points';
import { prepare } from './prepare';
import { privacy } from './privacy';
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

export const fi = {
  alike,
  backdrop,
  backup,
  bin,
  change,
  collect,
  common,
  compare,
  draw,
  entry,
  faults,
  gestures,
  groups,
  history,
  join,
  keep,
  keys,
  library,
  look,
  match,
  networks,
  offline,
  outline,
  pair,
  paper,
  parted,
  people,
  points,
  prepare,
  privacy,
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
