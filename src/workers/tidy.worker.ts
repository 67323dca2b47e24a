import { expose } from 'comlink';
import type { Actor, Link, Shape } from '../domain/entity';
import { cardOf } from '../domain/layout/card';
import { tidy } from '../domain/layout/tidy';

const offThread = {
  tidy: (
    actors: readonly Actor[],
    links: readonly Link[],
    shapesByKind: ReadonlyMap<string, Shape | undefined>,
  ) => tidy(actors, links, ({ name, kind }) => cardOf(name, shapesByKind.get(kind ?? ''))),
};

export type TidyWorker = typeof offThread;

expose(offThread);
