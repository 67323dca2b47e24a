import { expect, test } from 'vitest';
import { MAP_FEATURES } from '../../../../src/domain/match/evidence/mapFeatures';
import { NAME_FEATURES } from '../../../../src/domain/match/evidence/nameFeatures';
import { prepareMatchModel, trainedModel } from '../../../../src/domain/match/model/matchModel';

const of = (features: readonly string[], weight: number) => ({
  bias: weight,
  weights: Object.fromEntries(features.map((feature) => [feature, weight])),
});

test('names and maps are weighed by weights of their own', () => {
  const model = prepareMatchModel({ names: of(NAME_FEATURES, 1), maps: of(MAP_FEATURES, 2) });
  expect(model.names).toEqual({ bias: 1, weights: NAME_FEATURES.map(() => 1) });
  expect(model.maps).toEqual({ bias: 2, weights: MAP_FEATURES.map(() => 2) });
});

test('a model that was learned for other evidence is refused', () => {
  const names = of(NAME_FEATURES, 1);
  expect(() => prepareMatchModel({ names, maps: of(NAME_FEATURES, 1) })).toThrow('does not fit');
  expect(() => prepareMatchModel({ names: of(['luck'], 1), maps: of(MAP_FEATURES, 1) })).toThrow('luck');
});

test('the weights in use are made ready once', () => {
  expect(trainedModel()).toBe(trainedModel());
});
