import { logistic, logOddsOf, type PreparedModel } from '../../../src/domain/match/model/logistic';
import { fitLogistic, logLoss, type Observation } from './fit';

/** What was said with a probability in a tenth of [0, 1], and how often it was true. */
export interface Bin {
  readonly from: number;
  readonly weight: number;
  /** Means over the bin; 0 where it is empty. */
  readonly said: number;
  readonly true: number;
}

export interface Calibration {
  readonly bins: readonly Bin[];
  readonly logLoss: number;
  /** Mean square of what was said less what was true (Brier 1950). */
  readonly brier: number;
}

const BINS = 10;
const AS_IT_IS: PreparedModel = { bias: 0, weights: [1] };

/** What a model said of observations that it had not learned from: its log odds are the only value. */
export type Prediction = Observation;

const binOf = (from: number, of: readonly { p: number; isSame: boolean; weight: number }[]): Bin => {
  const sum = (value: (one: (typeof of)[number]) => number) =>
    of.reduce((total, one) => total + one.weight * value(one), 0);
  const weight = sum(() => 1);
  return {
    from,
    weight,
    said: weight === 0 ? 0 : sum(({ p }) => p) / weight,
    true: weight === 0 ? 0 : sum(({ isSame }) => (isSame ? 1 : 0)) / weight,
  };
};

/** How far predictions can be believed. */
export const calibrationOf = (predictions: readonly Prediction[], scale = AS_IT_IS): Calibration => {
  const said = predictions.map(({ values, isSame, weight }) => ({
    p: logistic(logOddsOf(values, scale)),
    isSame,
    weight,
  }));
  const squares = said.reduce((sum, { p, isSame, weight }) => sum + weight * (p - (isSame ? 1 : 0)) ** 2, 0);
  return {
    bins: Array.from({ length: BINS }, (_, bin) =>
      binOf(
        bin / BINS,
        said.filter(({ p }) => Math.min(BINS - 1, Math.floor(p * BINS)) === bin),
      ),
    ),
    logLoss: logLoss(predictions, scale),
    brier: squares / said.reduce((sum, { weight }) => sum + weight, 0),
  };
};

/** A shift and a stretch of log odds that make them truer (Platt 1999). */
export const scaleFor = (predictions: readonly Prediction[]): PreparedModel =>
  fitLogistic(predictions, { ridge: 0, signs: [1] });

/** A model whose log odds are shifted and stretched. */
export const rescaled = ({ bias, weights }: PreparedModel, scale: PreparedModel): PreparedModel => {
  const stretch = scale.weights[0] ?? 1;
  return { bias: scale.bias + stretch * bias, weights: weights.map((weight) => stretch * weight) };
};
