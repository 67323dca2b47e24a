import { describe, expect, test } from 'vitest';
import { calibrationOf, rescaled, scaleFor } from '../../../scripts/matching/training/calibration';
import { fitLogistic, logLoss, type Observation } from '../../../scripts/matching/training/fit';
import { seededRandom } from '../../../scripts/seeded';
import { logistic, logOddsOf } from '../../../src/domain/match/model/logistic';

const TRUE_MODEL = { bias: -0.5, weights: [2, -1, 0] };

const observed = (count: number, model = TRUE_MODEL, seed = 42): Observation[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const values = [random() * 4 - 2, random() * 2, random()];
    return { values, isSame: random() < logistic(logOddsOf(values, model)), weight: 1 };
  });
};

describe('logistic regression', () => {
  test('finds the weights that made what was observed', () => {
    const { bias, weights } = fitLogistic(observed(20_000, TRUE_MODEL, 1), { ridge: 0 });
    expect(bias).toBeCloseTo(-0.5, 0);
    [2, -1, 0].forEach((weight, at) => {
      expect(Math.abs((weights[at] ?? 9) - weight)).toBeLessThan(0.12);
    });
  });

  test('ends where every small step makes it worse', () => {
    const observations = observed(500);
    const model = fitLogistic(observations, { ridge: 0 });
    const best = logLoss(observations, model);
    for (const step of [-0.01, 0.01]) {
      model.weights.forEach((_, moved) => {
        const weights = model.weights.map((weight, at) => (at === moved ? weight + step : weight));
        expect(logLoss(observations, { ...model, weights })).toBeGreaterThan(best);
      });
      expect(logLoss(observations, { ...model, bias: model.bias + step })).toBeGreaterThan(best);
    }
  });

  test('an observation of weight two counts like two of them', () => {
    const observations = observed(300);
    const heavy = observations.map((one, at) => (at < 100 ? { ...one, weight: 2 } : one));
    const twice = [...observations, ...observations.slice(0, 100)];
    const [one, other] = [heavy, twice].map((of) => fitLogistic(of, { ridge: 1 }));
    one?.weights.forEach((weight, at) => {
      expect(weight).toBeCloseTo(other?.weights[at] ?? 9, 5);
    });
  });

  test('a weight keeps to its sign though the observations say otherwise', () => {
    const { weights } = fitLogistic(observed(2000), { ridge: 0, signs: [-1, 1, 0] });
    expect(weights.slice(0, 2)).toEqual([0, 0]);
  });

  test('what is never observed is as expected, and a strong ridge holds the rest there too', () => {
    const observations = observed(200).map((one) => ({ ...one, values: [...one.values.slice(0, 2), 1] }));
    expect(fitLogistic(observations, { ridge: 1, expected: [0, 0, -3] }).weights[2]).toBe(-3);
    const held = fitLogistic(observations, { ridge: 1e9, expected: [0.7, 0.2, 0] }).weights;
    expect(held[0]).toBeCloseTo(0.7, 3);
    expect(held[1]).toBeCloseTo(0.2, 3);
  });

  test('evidence that settles everything does not lead to boundless weights', () => {
    const certain = Array.from({ length: 50 }, (_, at) => ({
      values: [at % 2],
      isSame: at % 2 === 1,
      weight: 1,
    }));
    const { weights } = fitLogistic(certain, { ridge: 1 });
    expect(weights[0]).toBeGreaterThan(2);
    expect(weights[0]).toBeLessThan(30);
  });
});

describe('calibration', () => {
  const honest = observed(20_000).map(({ values, ...rest }) => ({
    ...rest,
    values: [logOddsOf(values, TRUE_MODEL)],
  }));
  const boastful = honest.map((one) => ({ ...one, values: one.values.map((logOdds) => 2 * logOdds + 1) }));

  test('an honest forecaster’s tenths come true as often as said', () => {
    for (const { said, true: happened, weight } of calibrationOf(honest).bins) {
      expect(weight).toBeGreaterThan(200);
      expect(Math.abs(said - happened)).toBeLessThan(0.05);
    }
  });

  test('a boastful one is found out and brought back', () => {
    const scale = scaleFor(boastful);
    expect(scale.weights[0]).toBeCloseTo(0.5, 1);
    expect(scale.bias).toBeCloseTo(-0.5, 1);
    expect(calibrationOf(boastful, scale).logLoss).toBeLessThan(calibrationOf(boastful).logLoss);
    expect(calibrationOf(boastful, scale).brier).toBeCloseTo(calibrationOf(honest).brier, 3);
  });

  test('a model brought back says what its maker’s scale makes of it', () => {
    const scale = { bias: 0.25, weights: [0.5] };
    expect(logOddsOf([1, 1, 1], rescaled(TRUE_MODEL, scale))).toBe(
      logOddsOf([logOddsOf([1, 1, 1], TRUE_MODEL)], scale),
    );
  });
});
