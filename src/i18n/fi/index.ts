import { common } from './common';
import { compare } from './compare';
import { draw } from './draw';
import { library } from './library';
import { match } from './match';
import { prepare } from './prepare';
import { problems } from './problems';
import { shared } from './shared';

export const fi = { common, compare, draw, library, match, prepare, problems, shared };
