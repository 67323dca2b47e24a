import { describe, expect, test } from 'vitest';
import { EXPECTED_WEIGHTS } from '../../../../scripts/matching/training/expected';
import { MAP_FEATURES } from '../../../../src/domain/match/evidence/mapFeatures';
import { NAME_FEATURES } from '../../../../src/domain/match/evidence/nameFeatures';
import { trainedModel } from '../../../../src/domain/match/model/matchModel';
import trained from '../../../../src/domain/match/model/weights.json';

const weights: Readonly<Record<string, number>> = { ...trained.names.weights, ...trained.maps.weights };

describe('the weights in use', () => {
  test('are those of the evidence, no more and no fewer', () => {
    expect(Object.keys(trained.names.weights)).toEqual(NAME_FEATURES);
    expect(Object.keys(trained.maps.weights)).toEqual(MAP_FEATURES);
    expect(trainedModel().names.weights).toHaveLength(NAME_FEATURES.length);
  });

  test('are readable numbers of at most three decimals', () => {
    const all = [trained.names.bias, trained.maps.bias, ...Object.values(weights)];
    expect(all.filter((weight) => Number(weight.toFixed(3)) !== weight)).toEqual([]);
  });

  test('never let what speaks against a pair speak for it, nor the other way round', () => {
    const turned = Object.entries(EXPECTED_WEIGHTS).filter(
      ([name, expected]) => (weights[name] ?? 0) * expected < 0,
    );
    expect(turned).toEqual([]);
  });
});

test('what is expected is expected of evidence that exists', () => {
  const features = [...NAME_FEATURES, ...MAP_FEATURES];
  expect(Object.keys(EXPECTED_WEIGHTS).filter((name) => !features.includes(name))).toEqual([]);
});
