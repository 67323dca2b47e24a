import { MAP_FEATURES } from '../../../src/domain/match/evidence/mapFeatures';
import { NAME_FEATURES } from '../../../src/domain/match/evidence/nameFeatures';
import type { Model, PreparedModel } from '../../../src/domain/match/model/logistic';
import type { MatchModel, PreparedMatchModel } from '../../../src/domain/match/model/matchModel';

/** Nobody needs more to understand a weight, and nothing gets worse by less. */
const DECIMALS = 3;

const rounded = (number: number): number => {
  const short = Number(number.toFixed(DECIMALS));
  return short === 0 ? 0 : short;
};

const named = ({ bias, weights }: PreparedModel, features: readonly string[]): Model => ({
  bias: rounded(bias),
  weights: Object.fromEntries(features.map((feature, at) => [feature, rounded(weights[at] ?? 0)])),
});

/** A model under the names of its features, rounded. */
export const namedModel = ({ names, maps }: PreparedMatchModel): MatchModel => ({
  names: named(names, NAME_FEATURES),
  maps: named(maps, MAP_FEATURES),
});

/** The text of weights.json: the same for the same model, to the last byte. */
export const weightsFile = (model: PreparedMatchModel, set: string, examples: number): string =>
  `${JSON.stringify({ ...namedModel(model), trained: { set, examples } }, null, 2)}\n`;
