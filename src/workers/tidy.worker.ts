import { expose } from 'comlink';
import type { Actor, Shape } from '../domain/entity';
import { cardOf } from '../domain/layout/card';
import { type Arrival, placeNewcomers } from '../domain/layout/newcomers';
import { type TidyRequest, tidied } from '../domain/layout/tidying';

const offThread = {
  tidy: (request: TidyRequest) => tidied(request),
  place: (arrival: Arrival<Actor>, shapesByKind: ReadonlyMap<string, Shape | undefined>) =>
    placeNewcomers(arrival, ({ name, kind }) => cardOf(name, shapesByKind.get(kind ?? ''))),
};

export type TidyWorker = typeof offThread;

expose(offThread);
