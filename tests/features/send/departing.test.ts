import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkCode } from '../../../src/domain/code/checkCode';
import { findCodes } from '../../../src/domain/code/links';
import { readWorkshopCode } from '../../../src/domain/code/workshopCode';
import { addMap, newWorkshop } from '../../../src/domain/commands/create';
import { addActor } from '../../../src/domain/commands/records';
import { isOthers, ownMaps } from '../../../src/domain/device';
import type { Entities } from '../../../src/domain/entity';
import { contentHash, planImport, relation } from '../../../src/domain/exchange';
import { readWorkshopFile } from '../../../src/domain/schema';
import { mapContent } from '../../../src/domain/select';
import { sendingState } from '../../../src/domain/sending';
import { depart, withdraw } from '../../../src/features/send/departing';
import { letterOf } from '../../../src/features/send/letter';
import { mailAddress } from '../../../src/features/send/mail';
import type { Parcel } from '../../../src/features/send/parcel';
import { createLibrary } from '../../../src/state/library';
import { exchangedText } from '../../../src/storage/saveWorkshop';
import { startFinnish } from '../../i18n/finnish';

beforeAll(() => {
  startFinnish();
  vi.stubGlobal('location', { href: 'https://x.fi/app/#/w/w1/draw/m1' });
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const createDevice = () => {
  const records = newWorkshop({ id: 'w1', title: 'Foorumi', createdAt: '2026-11-22T09:00:00Z' });
  const open = createLibrary(() => undefined).add('w1', records, { stored: true });
  const { workshop } = open;
  workshop.commit(addMap({ id: 'm1', author: { name: 'Vihreä 7', type: 'person' } }));
  const draw = (...names: string[]) => {
    for (const name of names) workshop.commit(addActor('m1', { id: name.replace(/\W/g, ''), name }));
  };
  draw('Varha', 'Novia');
  const state = () => sendingState(workshop.entities(), 'm1');
  return { open, entities: workshop.entities, commit: workshop.commit, draw, state };
};

const inFile = ({ text }: Parcel): Entities => {
  const read = readWorkshopFile(text);
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
};

const inLink = (text: string): Entities => {
  const [found] = findCodes(text);
  const read = readWorkshopCode(found?.code ?? '', 'map');
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
};

describe('a map that leaves', () => {
  test('is the same in its file and in its link, and has the version that stays here', () => {
    const { open, entities, state } = createDevice();
    const { parcel } = depart(open, 'm1', 'map');
    expect(state()).toBe('sent');
    for (const there of [inFile(parcel), inLink(parcel.link)]) {
      expect(contentHash(there, 'm1')).toBe(contentHash(entities(), 'm1'));
      expect(there.get('m1')).toMatchObject({ state: 'sent', base: contentHash(entities(), 'm1') });
      expect(checkCode(there, 'm1')).toBe(parcel.checkCode);
      expect(isOthers(there, 'm1')).toBe(true);
    }
    expect(ownMaps(entities())).toEqual(['m1']);
    expect(isOthers(entities(), 'm1')).toBe(false);
  });

  test('leaves contacts and permissions at home', () => {
    const { open, commit } = createDevice();
    const contacts = { contacts: [{ name: 'Aino Malli' }], permission: { state: 'given' } } as const;
    commit(addActor('m1', { id: 'a9', name: 'Kela', ...contacts }));
    const { parcel } = depart(open, 'm1', 'map');
    expect(parcel.text).not.toMatch(/Aino|given/);
    expect(inLink(parcel.link).get('m1/a9')).toEqual({ is: 'actor', id: 'a9', name: 'Kela' });
  });

  test('counts as not sent again when it did not leave after all', () => {
    const { open, draw, state } = createDevice();
    depart(open, 'm1', 'map').takeBack();
    expect(state()).toBe('never');
    depart(open, 'm1', 'map');
    draw('Kela');
    expect(state()).toBe('changed-since');
    depart(open, 'm1', 'map').takeBack();
    expect(state(), 'though both sides would know its version').toBe('changed-since');
  });

  test('is not sent by being saved to a file', () => {
    const { open, draw, state } = createDevice();
    depart(open, 'm1', 'map');
    draw('Kela');
    exchangedText(open, { maps: ['m1'] });
    expect(state()).toBe('changed-since');
  });

  test('replaces what was sent before, also when a sending in between did not leave', () => {
    const { open, draw } = createDevice();
    const first = inFile(depart(open, 'm1', 'map').parcel);
    draw('Kela');
    depart(open, 'm1', 'map').takeBack();
    draw('Turku');
    expect(relation(first, inFile(depart(open, 'm1', 'map').parcel), 'm1')).toBe('newer');
  });

  test('cannot be unsent by undo', () => {
    const { open, state } = createDevice();
    depart(open, 'm1', 'map');
    open.undo.undo();
    expect(state()).toBe('changed-since');
  });
});

describe('a withdrawal', () => {
  const taken = (ours: Entities, theirs: Entities) =>
    planImport(ours, theirs, { newId: () => 'copy' }).report.map(({ relation, isDeleted }) => [
      relation,
      isDeleted,
    ]);

  test('takes the map away where it has come, and leaves the drawing here', () => {
    const { open, entities, state } = createDevice();
    const sent = inFile(depart(open, 'm1', 'map').parcel);
    withdraw(open, 'm1');
    const { parcel } = depart(open, 'm1', 'withdrawal');
    expect(state()).toBe('withdrawn');
    expect(mapContent(entities(), 'm1')?.actors).toHaveLength(2);
    for (const word of [inFile(parcel), inLink(parcel.link)]) {
      expect(taken(sent, word)).toEqual([['newer', true]]);
    }
    expect(parcel.text).not.toMatch(/Varha|Novia/);
  });

  test('is overtaken by sending the map again', () => {
    const { open } = createDevice();
    depart(open, 'm1', 'map');
    withdraw(open, 'm1');
    const word = inFile(depart(open, 'm1', 'withdrawal').parcel);
    const again = inFile(depart(open, 'm1', 'map').parcel);
    expect(taken(word, again)).toEqual([['newer', false]]);
  });
});

describe('the mail', () => {
  test('holds a small map as a link', () => {
    const { open, entities } = createDevice();
    const { parcel } = depart(open, 'm1', 'map');
    const { mail, needsFile } = letterOf(parcel, 'aino@x.fi', 'kartta.yhteiskartta.json');
    expect(needsFile).toBe(false);
    expect(mailAddress(mail).length).toBeLessThanOrEqual(1_800);
    expect(mail.subject).toBe('Kartta: Foorumi – Vihreä 7');
    expect(mail.lines.join('\n')).toContain(parcel.checkCode);
    const there = inLink(new URL(mailAddress(mail)).searchParams.get('body') ?? '');
    expect(contentHash(there, 'm1')).toBe(contentHash(entities(), 'm1'));
  });

  test('names the file to be attached when the map is too large for a link', () => {
    const { open, draw } = createDevice();
    draw(...Array.from({ length: 60 }, (_, number) => `Toimija ${number} ${Math.sin(number)}`));
    const letter = letterOf(depart(open, 'm1', 'map').parcel, 'aino@x.fi', 'kartta.yhteiskartta.json');
    expect(letter.needsFile).toBe(true);
    expect(letter.mail.lines.join('\n')).toContain('kartta.yhteiskartta.json');
    expect(findCodes(letter.mail.lines.join('\n'))).toEqual([]);
  });
});
