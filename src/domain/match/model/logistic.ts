/** How much each piece of evidence weighs: log odds, by the names of the features. */
export interface Model {
  /** Log odds of two names with no evidence at all. */
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** A model whose weights stand in the order of the features. */
export interface PreparedModel {
  readonly bias: number;
  readonly weights: readonly number[];
}

/**
 * A model made ready for values in the order of `features`.
 * @throws when a feature has no weight or a weight no feature: then the model was learned for other evidence.
 */
export const prepareModel = ({ bias, weights }: Model, features: readonly string[]): PreparedModel => {
  const missing = features.filter((feature) => !Object.hasOwn(weights, feature));
  const unknown = Object.keys(weights).filter((name) => !features.includes(name));
  if (missing.length > 0 || unknown.length > 0) {
    throw new Error(
      `The model does not fit the evidence: without a weight [${missing}], without a feature [${unknown}].`,
    );
  }
  return { bias, weights: features.map((feature) => weights[feature] ?? 0) };
};

/** The probability of log odds, 1 / (1 + e^−x), in [0, 1]: what makes weighed evidence a logistic regression. */
export const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Log odds that a pair with these values is one and the same: bias + Σ weight · value. */
export const logOddsOf = (values: readonly number[], { bias, weights }: PreparedModel): number => {
  let sum = bias;
  // a plain loop: it runs for every pair of a workshop that is compared
  for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (values[at] ?? 0);
  return sum;
};
