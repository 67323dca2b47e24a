import { logistic, logOddsOf, type PreparedModel } from '../../../src/domain/match/model/logistic';

/** Something known, as far as it can be measured. */
export interface Observation {
  readonly values: readonly number[];
  readonly isSame: boolean;
  /** Above 0. */
  readonly weight: number;
}

/** What the sign of a weight must be: not negative, not positive, or either. */
export type Sign = 1 | -1 | 0;

export interface FitOptions {
  /** How strongly weights are held near what is expected of them, against standardised values; 0 leaves them free. */
  readonly ridge: number;
  /** What is expected of each weight before anything is observed; 0 unless said. */
  readonly expected?: readonly number[];
  /** One for each value. */
  readonly signs?: readonly Sign[];
}

interface Scale {
  readonly mean: number;
  /** 0 where all values are alike. */
  readonly deviation: number;
}

const MOST_ROUNDS = 60;
const MOST_SWEEPS = 400;
const STILL = 1e-7;
/** Below this a probability is taken for settled: its curvature would vanish. */
const LEAST_CURVATURE = 1e-5;

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const scaleOf = (observations: readonly Observation[], at: number, sumOfWeights: number): Scale => {
  const weighted = (value: (of: number) => number) =>
    total(observations.map(({ values, weight }) => weight * value(values[at] ?? 0))) / sumOfWeights;
  const mean = weighted((value) => value);
  return { mean, deviation: Math.sqrt(weighted((value) => (value - mean) ** 2)) };
};

/** With a 1 at the front, whose weight is the bias. */
const standardised = ({ values }: Observation, scales: readonly Scale[]): Float64Array =>
  Float64Array.from([
    1,
    ...scales.map(({ mean, deviation }, at) => (deviation > 0 ? ((values[at] ?? 0) - mean) / deviation : 0)),
  ]);

const allowed = (weight: number, sign: Sign): number => {
  if (sign === 1) return Math.max(0, weight);
  return sign === -1 ? Math.min(0, weight) : weight;
};

interface Quadratic {
  readonly gram: readonly Float64Array[];
  readonly right: Float64Array;
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
};

/** The weighted least squares that stand for the likelihood around the present weights. */
const quadraticAround = (
  rows: readonly Float64Array[],
  observations: readonly Observation[],
  beta: Float64Array,
): Quadratic => {
  const size = beta.length;
  const gram = Array.from({ length: size }, () => new Float64Array(size));
  const right = new Float64Array(size);
  rows.forEach((row, index) => {
    const { isSame = false, weight = 0 } = observations[index] ?? {};
    const logOdds = dot(row, beta);
    const p = logistic(logOdds);
    const curvature = weight * Math.max(LEAST_CURVATURE, p * (1 - p));
    const target = curvature * logOdds + weight * ((isSame ? 1 : 0) - p);
    for (let i = 0; i < size; i++) {
      const value = row[i] ?? 0;
      if (value === 0) continue;
      right[i] = (right[i] ?? 0) + target * value;
      const line = gram[i];
      if (line) for (let j = 0; j < size; j++) line[j] = (line[j] ?? 0) + curvature * value * (row[j] ?? 0);
    }
  });
  return { gram, right };
};

/** What holds a standardised weight besides the observations. */
interface Hold {
  readonly ridge: number;
  readonly expected: number;
  readonly sign: Sign;
}

const FREE: Hold = { ridge: 0, expected: 0, sign: 0 };

/** Minimises the quadratic one weight at a time. */
const descend = ({ gram, right }: Quadratic, start: Float64Array, holds: readonly Hold[]): Float64Array => {
  const beta = Float64Array.from(start);
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let moved = 0;
    for (const [at, line] of gram.entries()) {
      const own = line[at] ?? 0;
      const before = beta[at] ?? 0;
      const { ridge, expected, sign } = holds[at] ?? FREE;
      if (own + ridge === 0) continue;
      const pull = (right[at] ?? 0) - dot(line, beta) + own * before + ridge * expected;
      const after = allowed(pull / (own + ridge), sign);
      beta[at] = after;
      moved = Math.max(moved, Math.abs(after - before));
    }
    if (moved < STILL) break;
  }
  return beta;
};

const unscaled = (
  beta: Float64Array,
  scales: readonly Scale[],
  expected: readonly number[],
): PreparedModel => {
  const [bias = 0, ...weights] = beta;
  const raw = weights.map((weight, at) => {
    const deviation = scales[at]?.deviation ?? 0;
    return deviation > 0 ? weight / deviation : (expected[at] ?? 0);
  });
  return { bias: bias - total(raw.map((weight, at) => weight * (scales[at]?.mean ?? 0))), weights: raw };
};

/**
 * Logistic regression by iteratively reweighted least squares on standardised values, with a ridge and with signs;
 * each step by coordinate descent (Friedman, Hastie and Tibshirani, "Regularization paths for generalized linear
 * models", 2010). A value that never varies keeps the weight that is expected of it.
 */
export const fitLogistic = (
  observations: readonly Observation[],
  { ridge, expected = [], signs = [] }: FitOptions,
): PreparedModel => {
  const sumOfWeights = total(observations.map(({ weight }) => weight));
  const size = observations[0]?.values.length ?? 0;
  const scales = Array.from({ length: size }, (_, at) => scaleOf(observations, at, sumOfWeights));
  const rows = observations.map((observation) => standardised(observation, scales));
  const holds = scales.map(
    ({ deviation }, at): Hold => ({ ridge, expected: deviation * (expected[at] ?? 0), sign: signs[at] ?? 0 }),
  );
  let beta = new Float64Array(size + 1);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = descend(quadraticAround(rows, observations, beta), beta, [FREE, ...holds]);
    const moved = Math.max(...next.map((value, at) => Math.abs(value - (beta[at] ?? 0))));
    beta = Float64Array.from(next);
    if (moved < STILL) break;
  }
  return unscaled(beta, scales, expected);
};

/** Mean of −ln p of what was true: 0 for an oracle. */
export const logLoss = (observations: readonly Observation[], model: PreparedModel): number => {
  const losses = observations.map(({ values, isSame, weight }) => {
    const logOdds = logOddsOf(values, model);
    return weight * Math.log1p(Math.exp(isSame ? -logOdds : logOdds));
  });
  return total(losses) / total(observations.map(({ weight }) => weight));
};
