import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../../src/domain/code/pack';
import { invitationCode, mapCode, readWorkshopCode } from '../../../src/domain/code/workshopCode';
import { newMap, newWorkshop } from '../../../src/domain/commands/create';
import { defaultActorKinds, defaultLinkKinds } from '../../../src/domain/defaults';
import type { Entities, Entity, Key } from '../../../src/domain/entity';
import { writeWorkshopFile } from '../../../src/domain/file';
import { mapContent, rosterEntries } from '../../../src/domain/select';
import { prepare } from '../../../src/i18n/fi/prepare';
import { newId } from '../../../src/state/id';
import { readOrThrow, workshopEntities } from '../arbitraries';

const names = readFileSync(new URL('../../fixtures/names/finnish-actors.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

const kinds = [
  ...defaultActorKinds({
    public: prepare.kind_public,
    association: prepare.kind_association,
    company: prepare.kind_company,
    education: prepare.kind_education,
    culture: prepare.kind_culture,
    people: prepare.kind_people,
    forum: prepare.kind_forum,
    theme: prepare.kind_theme,
  }),
  ...defaultLinkKinds({ coop: prepare.kind_coop, funding: prepare.kind_funding, info: prepare.kind_info }),
];

const workshop = (records: readonly Entity[] = []): Entities =>
  newWorkshop(
    {
      id: newId(),
      title: 'Turun foorumi',
      question: 'Ketkä vaikuttavat nuorten hyvinvointiin?',
      language: 'fi',
      createdAt: '2026-11-22T06:40:40.335Z',
      expected: 45,
    },
    [...kinds, ...records],
  );

/** Ten actors and twelve links, as they are drawn. */
const drawnMap = (): { readonly entities: Entities; readonly mapId: string } => {
  const mapId = newId();
  const map = newMap({ id: mapId, author: { type: 'person', name: 'Vihreä 347' } });
  const actors = names.slice(0, 10).map((name, place): Entity => {
    const kind = kinds[place % 3]?.id ?? '';
    return { is: 'actor', id: newId(), name, kind, x: (place * 137) % 700, y: (place * 211) % 500 };
  });
  const ids = actors.map((actor) => ('id' in actor ? actor.id : ''));
  const links = Array.from({ length: 12 }, (_, place): Entity => {
    const [source = '', target = ''] = [ids[place % 10], ids[(place * 3 + 1) % 10]];
    return { is: 'link', id: newId(), source, target };
  });
  const keyed = [...actors, ...links].map((record): [Key, Entity] => [
    `${mapId}/${'id' in record ? record.id : ''}`,
    record,
  ]);
  return { entities: new Map([...workshop([map]), ...keyed]), mapId };
};

const opened = (code: string, kind: 'join' | 'map'): Entities => {
  const read = readWorkshopCode(code, kind);
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
};

/** No ancestors is the same as none said. */
const withoutEmptyChains = (entities: Entities): Entities =>
  new Map(
    [...entities].map(([key, entity]): [Key, Entity] => {
      if (entity.is !== 'map' || entity.ancestors?.length !== 0) return [key, entity];
      const { ancestors: _none, ...rest } = entity;
      return [key, rest];
    }),
  );

describe('the code of an invitation', () => {
  it('holds the workshop and none of its maps, with the actor list or without it', () => {
    const known: Entity = { is: 'rosterEntry', id: 'r1', name: 'Turku' };
    const entities = workshop([known, newMap({ id: 'm1' })]);
    const full = opened(invitationCode(entities, { roster: true }), 'join');
    const rest = new Map(entities);
    rest.delete('m1');
    expect(full).toEqual(rest);
    expect(rosterEntries(opened(invitationCode(entities, { roster: false }), 'join'))).toEqual([]);
  });

  it('brings of the workshop what invites, whatever somebody has put into it', () => {
    const file = {
      format: 'yhteiskartta',
      version: 1,
      workshop: {
        id: 'w1',
        title: 'F',
        notes: [{ id: 'n1', text: 'x' }],
        phases: [{ id: 'p1', name: 'x' }],
        roster: [{ id: 'r1', name: 'Turku' }],
      },
      decisions: [{ a: 'm1/a1', b: 'm2/a1', verdict: 'same', clock: 1 }],
      more: 'x',
    };
    expect([...opened(pack(JSON.stringify(file)), 'join').keys()]).toEqual([
      'workshop/info',
      'workshop/roster/r1',
    ]);
  });

  it('is short: at most 200 letters, and 1,300 with forty known actors', () => {
    const roster = names.slice(0, 40).map((name): Entity => ({ is: 'rosterEntry', id: newId(), name }));
    expect(invitationCode(workshop(), { roster: true }).length).toBeLessThan(200);
    expect(invitationCode(workshop(roster), { roster: true }).length).toBeLessThan(1_300);
  });
});

describe('the code of a map', () => {
  it('gives the map as it was, and its workshop by name', () => {
    const { entities, mapId } = drawnMap();
    const read = opened(mapCode(entities, mapId), 'map');
    expect(mapContent(read, mapId)).toEqual(mapContent(entities, mapId));
    expect(read.get('workshop/info')).toMatchObject({ title: 'Turun foorumi' });
  });

  it('of ten actors and twelve links takes at most 900 letters', () => {
    const { entities, mapId } = drawnMap();
    expect(mapCode(entities, mapId).length).toBeLessThan(900);
  });

  it('says nothing of lists that are empty', () => {
    const text = unpack(mapCode(workshop([newMap({ id: 'm1' })]), 'm1'));
    expect(text.ok && text.value).not.toContain('[]');
  });

  it('leaves out nothing that a file for others would hold', () => {
    fc.assert(
      fc.property(workshopEntities, (entities) => {
        for (const [mapId, { is }] of entities) {
          if (is !== 'map') continue;
          const file = writeWorkshopFile(entities, { maps: [mapId], settings: false, images: false });
          const [code, text] = [opened(mapCode(entities, mapId), 'map'), readOrThrow(JSON.stringify(file))];
          expect(withoutEmptyChains(code)).toEqual(withoutEmptyChains(text));
        }
      }),
      { seed: 42 },
    );
  });

  it('leaves contacts at home when told so', () => {
    const contact = { is: 'actor', id: 'a1', name: 'Turku', contacts: [{ email: 'turku@example.org' }] };
    const entities = new Map([...workshop([newMap({ id: 'm1' })]), ['m1/a1', contact as unknown as Entity]]);
    const text = unpack(mapCode(entities, 'm1', { contacts: false }));
    expect(text.ok && text.value).not.toContain('turku@');
  });
});

describe('a code behind the wrong link', () => {
  const { entities, mapId } = drawnMap();

  it('says that it is of another kind', () => {
    const other = { ok: false, error: { type: 'code-other-kind' } };
    expect(readWorkshopCode(mapCode(entities, mapId), 'join')).toEqual(other);
    expect(readWorkshopCode(invitationCode(entities, { roster: true }), 'map')).toEqual(other);
  });

  it('says that it is not ours when it holds anything else', () => {
    for (const text of ['{}', '[]', 'null', '{"format":"yhteiskartta-shared","version":1}']) {
      expect(readWorkshopCode(pack(text), 'map')).toEqual({ ok: false, error: { type: 'not-ours' } });
    }
    expect(readWorkshopCode(pack('Hei'), 'join')).toEqual({ ok: false, error: { type: 'not-json' } });
  });
});
