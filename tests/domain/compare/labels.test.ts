import { expect, test } from 'vitest';
import { mapLabels } from '../../../src/domain/compare/labels';
import { mapContents } from '../../../src/domain/select';
import { workshop } from '../match/workshop';

const entities = workshop({
  maps: {
    m3: { actors: {}, info: { author: { name: 'Sininen 2' }, title: 'Salon seutu' } },
    m1: { actors: {}, info: { author: { name: 'Vihreä 1', hidden: true }, title: 'Vihreän kartta' } },
    m2: { actors: {}, info: { title: 'Ryhmä A' } },
    m4: { actors: {} },
  },
});

const labels = (showNames: boolean) => [...mapLabels(entities, mapContents(entities), showNames)];

test('maps are numbered in order of id while names are hidden', () => {
  expect(labels(false)).toEqual([
    ['m1', { number: 1 }],
    ['m2', { number: 2 }],
    ['m3', { number: 3 }],
    ['m4', { number: 4 }],
  ]);
});

test('a shown map goes by its author, else by its title; who asked to be hidden stays a number', () => {
  expect(labels(true)).toEqual([
    ['m1', { number: 1 }],
    ['m2', { number: 2, name: 'Ryhmä A' }],
    ['m3', { number: 3, name: 'Sininen 2' }],
    ['m4', { number: 4 }],
  ]);
});
