import { describe, expect, test } from 'vitest';
import { apply } from '../../src/domain/change';
import { newWorkshop } from '../../src/domain/commands/create';
import type { Entities, Phase } from '../../src/domain/entity';
import {
  EXERCISES,
  type ExerciseWords,
  phasesOrReady,
  readyPhases,
  setPhases,
} from '../../src/domain/exercises';
import { serialise, writeWorkshopFile } from '../../src/domain/file';
import { withMoved } from '../../src/domain/order';
import { workshopRecordKey } from '../../src/domain/recordKeys';
import { readWorkshopFile } from '../../src/domain/schema';
import { phases } from '../../src/domain/select';

const said = (name: string) => ({ name, instructions: `${name}!` });

const words: ExerciseWords = {
  own: { join: said('Liity'), draw: said('Piirrä'), send: said('Lähetä'), look: said('Katsotaan') },
  growing: { alone: said('Yksin'), pair: said('Pari'), group: said('Ryhmä'), together: said('Yhdessä') },
};

const AT = '2026-11-22T09:00:00Z';
const empty = newWorkshop({ id: 'w', title: 'Foorumi', createdAt: AT });

const withPhases = (entities: Entities, list: readonly Phase[]): Entities =>
  apply(entities, setPhases(entities, list, AT));

const told = (list: readonly Phase[]) => list.map(({ name, minutes }) => `${name} ${minutes}`);

describe('ready-made exercises', () => {
  test('lead from one’s own map, or from alone to all together, in so many minutes', () => {
    expect(EXERCISES.map((id) => told(readyPhases(id, words)))).toEqual([
      ['Liity 3', 'Piirrä 10', 'Lähetä 2', 'Katsotaan 15'],
      ['Yksin 8', 'Pari 8', 'Ryhmä 15', 'Yhdessä 15'],
    ]);
  });

  test('are shown before anything is stored', () => {
    expect(phases(empty)).toEqual([]);
    expect(told(phasesOrReady(empty, words))).toEqual(told(readyPhases('own', words)));
  });

  test('give way to the workshop’s own phases, even when all of those were removed', () => {
    const one = withPhases(empty, [{ is: 'phase', id: 'p', name: 'Kahvi', minutes: 20 }]);
    expect(told(phasesOrReady(one, words))).toEqual(['Kahvi 20']);
    expect(phasesOrReady(withPhases(one, []), words)).toEqual([]);
  });
});

describe('setting the phases', () => {
  const own = withPhases(empty, readyPhases('own', words));

  test('stores them in their order, and changes nothing a second time', () => {
    expect(told(phases(own))).toEqual(told(readyPhases('own', words)));
    expect(setPhases(own, phases(own), AT)).toEqual({});
    expect(setPhases(own, readyPhases('own', words), AT)).toEqual({});
  });

  test('leaves tombstones of those that are left out', () => {
    const chosen = withPhases(own, readyPhases('growing', words));
    expect(told(phases(chosen))).toEqual(told(readyPhases('growing', words)));
    expect(chosen.get(workshopRecordKey('phase', 'own-draw'))).toEqual({
      is: 'phase',
      id: 'own-draw',
      name: '',
      deletedAt: AT,
    });
  });

  test('brings back an exercise that was chosen before', () => {
    const chosen = withPhases(own, readyPhases('growing', words));
    expect(phases(withPhases(chosen, readyPhases('own', words)))).toEqual(phases(own));
  });

  test('touches only what an edit changes', () => {
    const list = phases(own).map((phase) => (phase.id === 'own-draw' ? { ...phase, minutes: 12 } : phase));
    expect(setPhases(own, list, AT)).toEqual({
      [workshopRecordKey('phase', 'own-draw')]: { before: { minutes: 10 }, after: { minutes: 12 } },
    });
  });

  test('gives them the order in which they come', () => {
    const moved = withPhases(own, withMoved(phases(own), 'own-send', -1));
    expect(told(phases(moved))).toEqual(['Liity 3', 'Lähetä 2', 'Piirrä 10', 'Katsotaan 15']);
  });

  test('survives the workshop’s file', () => {
    const read = readWorkshopFile(
      serialise(writeWorkshopFile(withPhases(own, readyPhases('growing', words)))),
    );
    expect(read.ok && told(phases(read.value))).toEqual(told(readyPhases('growing', words)));
  });
});
