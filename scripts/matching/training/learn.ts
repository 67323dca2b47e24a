import { MAP_FEATURES } from '../../../src/domain/match/evidence/mapFeatures';
import { NAME_FEATURES } from '../../../src/domain/match/evidence/nameFeatures';
import { logOddsOf, type PreparedModel } from '../../../src/domain/match/model/logistic';
import { type PreparedMatchModel, prepareMatchModel } from '../../../src/domain/match/model/matchModel';
import type { EvalEntity, EvalSet } from '../evalSet';
import type { KnownWorkshop } from '../workshop';
import { type Prediction, rescaled, scaleFor } from './calibration';
import { type Compare, type Example, examplesOf, observationsOf } from './examples';
import { expectationsOf } from './expected';
import { fitLogistic } from './fit';
import { answersFor, type Folds, foldsOf, touches } from './folds';
import { namedModel } from './weightsFile';

/** What is learned from. */
export interface Lessons {
  readonly set: EvalSet;
  readonly workshops: readonly KnownWorkshop[];
  readonly compare: Compare;
}

export interface Learned {
  readonly model: PreparedMatchModel;
  readonly examples: number;
  /** Of the model's maker about pairs that it had not seen, before any scaling. */
  readonly predictions: readonly Prediction[];
}

/** Of 1, 4, 10, 25, 50 and 100 the one with the least loss on families not seen. */
const RIDGE = 25;
const INNER_FOLDS = 4;

const nothingKnown = (features: readonly string[]): PreparedModel => ({
  bias: 0,
  weights: features.map(() => 0),
});

const UNLEARNED: PreparedMatchModel = {
  names: nothingKnown(NAME_FEATURES),
  maps: nothingKnown(MAP_FEATURES),
};

const fitFeatures = (
  features: readonly string[],
  examples: readonly Example[],
  valuesOf: (example: Example) => readonly number[],
): PreparedModel =>
  fitLogistic(observationsOf(examples, valuesOf), { ridge: RIDGE, ...expectationsOf(features) });

const fitNames = (examples: readonly Example[]): PreparedModel =>
  fitFeatures(NAME_FEATURES, examples, ({ nameValues }) => nameValues);

const fitMaps = (examples: readonly Example[]): PreparedModel =>
  fitFeatures(MAP_FEATURES, examples, ({ mapValues }) => mapValues);

/**
 * The pairs as a model of names sees them that has not learned from them: so sure of itself as it will be of strangers.
 * Each workshop is compared once for each fold, and each pair taken from the fold that answers for it.
 */
const asStrangers = (
  { set, workshops, compare }: Lessons,
  examples: readonly Example[],
  folds: Folds,
): Example[] =>
  Array.from({ length: INNER_FOLDS }, (_, fold) => {
    const names = fitNames(examples.filter(({ families }) => !touches(families, fold, folds)));
    const seen = examplesOf(set, workshops, compare, { ...UNLEARNED, names });
    return seen.filter(({ families }) => answersFor(families, fold, folds));
  }).flat();

/** What the second stage says of pairs, its own lessons of the same fold left out. */
const predictionsOf = (strangers: readonly Example[], folds: Folds): Prediction[] =>
  Array.from({ length: INNER_FOLDS }, (_, fold) => {
    const maps = fitMaps(strangers.filter(({ families }) => !touches(families, fold, folds)));
    const own = strangers.filter(({ families }) => answersFor(families, fold, folds));
    return observationsOf(own, ({ mapValues }) => [logOddsOf(mapValues, maps)]);
  }).flat();

/** With the rounded weights of the file, so that what is measured is what will be used. */
const asWritten = (model: PreparedMatchModel): PreparedMatchModel => prepareMatchModel(namedModel(model));

const isKnown = ({ family }: EvalEntity, leftOut: ReadonlySet<string>): boolean => !leftOut.has(family);

/**
 * Learns from all pairs that touch none of the families left out: first how names are weighed, then, from what that
 * says of pairs it has not seen, how this is weighed beside the maps; at last how far the whole can be believed.
 */
export const learn = (lessons: Lessons, leftOut: ReadonlySet<string> = new Set()): Learned => {
  const { set, workshops, compare } = lessons;
  const entities = set.entities.filter((entity) => isKnown(entity, leftOut));
  const folds = foldsOf(entities, INNER_FOLDS);
  const known = ({ families }: Example): boolean => !families.some((family) => leftOut.has(family));
  const examples = examplesOf(set, workshops, compare, UNLEARNED).filter(known);
  const names = fitNames(examples);
  const strangers = asStrangers(lessons, examples, folds).filter(known);
  const predictions = predictionsOf(strangers, folds);
  const maps = rescaled(fitMaps(strangers), scaleFor(predictions));
  return { model: asWritten({ names, maps }), examples: examples.length, predictions };
};
