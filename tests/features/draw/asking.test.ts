import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../../../src/domain/change';
import { addActor } from '../../../src/domain/commands/records';
import type { Entity } from '../../../src/domain/entity';
import type { Alike, Known } from '../../../src/domain/match/suggest/alike';
import { keyOf } from '../../../src/domain/recordKeys';
import { aroundOf } from '../../../src/features/draw/around';
import { answerNo, answerYes } from '../../../src/features/draw/asking/answering';
import { startAsking } from '../../../src/features/draw/asking/asking';
import { createDrawing } from '../../../src/features/draw/drawing';
import { createSelection } from '../../../src/state/selection';
import { createUndo } from '../../../src/state/undo';
import { createWorkshop } from '../../../src/state/workshop';
import { startFinnish } from '../../i18n/finnish';

const RECORDS: readonly Entity[] = [
  { is: 'workshop', id: 'w1', title: 'Foorumi' },
  { is: 'rosterEntry', id: 'r1', name: 'Turun kaupunki', kind: 'public', place: '853' },
  { is: 'rosterEntry', id: 'r2', name: 'Kela' },
  { is: 'map', id: 'm1' },
  { is: 'map', id: 'm2' },
];

/** Names that begin alike are one, which is enough to ask. */
const byBeginning = (name: string, known: readonly Known[]): readonly Alike[] =>
  known.flatMap(({ id, names: [own = ''] }) =>
    own.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()
      ? [{ id, name: own, probability: 0.95, reasons: ['typo' as const] }]
      : [],
  );

const ORIGIN = { x: 0, y: 0 };

/** Brings actors of these names to the map at once. */
const newActors = (...names: string[]): Change =>
  Object.assign({}, ...names.map((name) => addActor('m1', { id: `new ${name}`, name })));

let number = 0;

const started = (mapId = 'm1') => {
  const id = `w${++number}`;
  const workshop = createWorkshop(id, new Map(RECORDS.map((record) => [keyOf(record), record])));
  const undo = createUndo(workshop);
  const drawing = createDrawing(workshop, mapId, createSelection());
  const matcher = vi.fn(async (name: string, known: readonly Known[]) => byBeginning(name, known));
  const stop = startAsking(drawing, matcher);
  const add = (name: string) => drawing.add(name, { x: 0, y: 0 })?.id ?? '';
  const asked = () =>
    drawing.store
      .getState()
      .questions.map(({ written, meant: { actor, entry } }) => [written, actor?.name ?? entry?.name]);
  const settle = () => vi.advanceTimersByTimeAsync(0);
  const first = () => {
    const [question] = drawing.store.getState().questions;
    if (!question) throw new Error('Nothing is asked.');
    return question;
  };
  const names = () => drawing.content().actors.map(({ name }) => name);
  return { workshop, undo, drawing, matcher, stop, add, asked, settle, first, names };
};

beforeAll(startFinnish);
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a name that was given', () => {
  it('is asked about when it probably means one of the list', async () => {
    const { add, asked, settle } = started();
    add('Turku');
    expect(asked(), 'nothing waits for the matcher').toEqual([]);
    await settle();
    expect(asked()).toEqual([['Turku', 'Turun kaupunki']]);
  });

  it('is asked about when it probably means one on the map', async () => {
    const { add, asked, settle } = started();
    add('Raisio');
    add('Raision kaupunki');
    await settle();
    expect(asked()).toEqual([['Raision kaupunki', 'Raisio']]);
  });

  it('is not asked about when it stands on the list, nor when nobody is like it', async () => {
    const { add, asked, settle, drawing } = started();
    add('KELA');
    await settle();
    add('Varha');
    await settle();
    expect(asked()).toEqual([]);
    expect(drawing.store.getState().questions).toEqual([]);
  });

  it('is asked about so that the one of the list keeps its name, whichever came first', async () => {
    const { asked, settle, workshop, first, drawing, undo, names } = started();
    workshop.commit(newActors('Turku', 'Turun kaupunki'));
    await settle();
    expect(asked()).toEqual([['Turku', 'Turun kaupunki']]);
    answerYes(drawing, first(), undo);
    expect(names()).toEqual(['Turun kaupunki']);
  });

  it('is asked about once of two that came together', async () => {
    const { asked, settle, workshop } = started();
    workshop.commit(newActors('Varha', 'Varhan toimisto'));
    await settle();
    expect(asked()).toEqual([['Varha', 'Varhan toimisto']]);
  });

  it('is asked about once', async () => {
    const { add, asked, settle, drawing } = started();
    const id = add('Turku');
    await settle();
    drawing.rename(id, 'Varha');
    await settle();
    expect(asked()).toEqual([]);
    drawing.rename(id, 'TURKU');
    await settle();
    expect(asked()).toEqual([]);
  });

  it('is let be once the next one is given, however late the matcher answers', async () => {
    const { add, asked, settle, matcher } = started();
    let answer: (found: readonly Alike[]) => void = () => undefined;
    matcher.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    add('Turku');
    await settle();
    add('Varha');
    await settle();
    answer([{ id: 'list/r1', name: 'Turun kaupunki', probability: 0.99, reasons: ['short'] }]);
    await settle();
    expect(asked()).toEqual([]);
  });

  it('that is typed letter by letter is asked about after a pause', async () => {
    const { drawing, add, asked, matcher } = started();
    const id = add('T');
    await vi.advanceTimersByTimeAsync(0);
    matcher.mockClear();
    for (const name of ['Tu', 'Tur', 'Turk', 'Turku']) {
      drawing.set(id, { name }, true);
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(matcher).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(matcher).toHaveBeenCalledOnce();
    expect(asked()).toEqual([['Turku', 'Turun kaupunki']]);
  });

  it('is not asked about among a whole list, nor when somebody else gave it', async () => {
    const { asked, settle, workshop } = started();
    workshop.commit(newActors('Turku'), 'tab');
    await settle();
    expect(asked()).toEqual([]);
    workshop.commit(newActors(...Array.from({ length: 13 }, (_, index) => `Turku ${index}`)));
    await settle();
    expect(asked()).toEqual([]);
  });

  it('is asked about as long as only another map is drawn on', async () => {
    const { add, asked, settle, workshop } = started();
    add('Turku');
    await settle();
    createDrawing(workshop, 'm2', createSelection()).add('Turun liike', ORIGIN);
    await settle();
    expect(asked()).toEqual([['Turku', 'Turun kaupunki']]);
  });

  it('stands as it is when the matcher cannot be had', async () => {
    const { add, asked, settle, matcher, names } = started();
    matcher.mockRejectedValueOnce(new Error('No network.'));
    add('Turku');
    await settle();
    expect(asked()).toEqual([]);
    expect(names()).toEqual(['Turku']);
  });

  it('is asked about no more once the map is left', async () => {
    const { add, asked, settle, stop } = started();
    add('Turku');
    stop();
    await settle();
    expect(asked()).toEqual([]);
  });
});

describe('a yes', () => {
  it('gives the name, type and place of the list, and one undo takes it back', async () => {
    const { add, settle, first, drawing, undo, names, asked } = started();
    add('Turku');
    await settle();
    answerYes(drawing, first(), undo);
    expect(drawing.content().actors).toMatchObject([
      { name: 'Turun kaupunki', rosterId: 'r1', kind: 'public', place: '853' },
    ]);
    await settle();
    expect(asked(), 'the answer is no new name').toEqual([]);
    undo.undo();
    expect(names()).toEqual(['Turku']);
  });

  it('makes one of two on the map: the new one goes, its links stay, and one undo takes it back', async () => {
    const { add, settle, first, drawing, undo, names } = started();
    const old = add('Raisio');
    const kela = add('Kela');
    const fresh = drawing.add('Raision kaupunki', { x: 9, y: 9 }, { linkedTo: kela })?.id;
    await settle();
    drawing.store.setState({
      naming: {
        what: 'new',
        at: ORIGIN,
        around: aroundOf(ORIGIN, ORIGIN, false),
        linkedTo: fresh ?? '',
      },
    });
    answerYes(drawing, first(), undo);
    expect(names().sort()).toEqual(['Kela', 'Raisio']);
    expect(drawing.content().links).toMatchObject([{ source: kela, target: old }]);
    expect([...drawing.selection.getState().ids]).toEqual([old]);
    expect(
      drawing.store.getState().naming,
      'whoever comes next is linked to the one that stays',
    ).toMatchObject({
      linkedTo: old,
    });
    undo.undo();
    expect(names().sort()).toEqual(['Kela', 'Raisio', 'Raision kaupunki']);
  });

  it('goes on to what else is asked of the same line', async () => {
    const { drawing, settle, first, undo, asked } = started();
    drawing.workshop.commit(newActors('Turku', 'Kelan toimisto'));
    await settle();
    expect(asked()).toEqual([
      ['Turku', 'Turun kaupunki'],
      ['Kelan toimisto', 'Kela'],
    ]);
    answerYes(drawing, first(), undo);
    await settle();
    expect(asked()).toEqual([['Kelan toimisto', 'Kela']]);
  });
});

describe('a no', () => {
  const storage = new Map<string, string>();
  beforeEach(() => {
    storage.clear();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => storage.get(key) ?? null,
      setItem: (key: string, text: string) => void storage.set(key, text),
      removeItem: (key: string) => void storage.delete(key),
    });
  });

  it('changes nothing, and is remembered on this device for this map', async () => {
    const { add, settle, first, drawing, names, asked, stop } = started();
    const id = add('Turku');
    await settle();
    answerNo(drawing, first());
    expect(names()).toEqual(['Turku']);
    expect(asked()).toEqual([]);
    stop();
    startAsking(drawing, async (name, known) => byBeginning(name, known));
    drawing.rename(id, 'turku');
    await settle();
    expect(asked(), 'after a new beginning').toEqual([]);
    expect([...storage.keys()]).toEqual([`yhteiskartta.notSame.${drawing.workshop.id}.m1`]);
  });
});
