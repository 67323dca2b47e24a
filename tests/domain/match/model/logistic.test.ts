import { expect, test } from 'vitest';
import { logistic, logOddsOf, prepareModel } from '../../../../src/domain/match/model/logistic';

const MODEL = { bias: -1, weights: { near: 2, far: -3 } };

test('values are weighed in the order of the features', () => {
  expect(prepareModel(MODEL, ['far', 'near'])).toEqual({ bias: -1, weights: [-3, 2] });
  expect(logOddsOf([1, 0.5], prepareModel(MODEL, ['far', 'near']))).toBe(-3);
});

test('no evidence leaves the bias, and even odds are a probability of one half', () => {
  const model = prepareModel(MODEL, ['near', 'far']);
  expect(logOddsOf([0, 0], model)).toBe(-1);
  expect(logistic(logOddsOf([0.5, 0], model))).toBe(0.5);
  expect(logistic(logOddsOf([1, 0], model))).toBeCloseTo(1 / (1 + Math.exp(-1)), 12);
});

test('probabilities stay within bounds for any odds', () => {
  expect([logistic(-1000), logistic(1000)]).toEqual([0, 1]);
});

test.each([
  ['a feature without a weight', ['near', 'far', 'new'], /without a weight \[new\]/],
  ['a weight without a feature', ['near'], /without a feature \[far\]/],
])('a model for other evidence is refused: %s', (_, features, sentence) => {
  expect(() => prepareModel(MODEL, features)).toThrow(sentence);
});

test('names that every object has are no weights', () => {
  expect(() => prepareModel({ bias: 0, weights: {} }, ['toString'])).toThrow(/without a weight \[toString\]/);
});
