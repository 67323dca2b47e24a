import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/change';
import { defaultActorKinds, defaultLinkKinds } from '../../../src/domain/defaults';
import { mapContent } from '../../../src/domain/select';
import {
  addPaperMap,
  knownIn,
  nextPaperName,
  paperMaps,
  passingIds,
  typedMap,
} from '../../../src/features/paper/paperMap';
import { fi } from '../../../src/i18n/fi';
import { workshop } from '../../domain/match/workshop';

const { prepare } = fi;

const ACTOR_KINDS = {
  public: prepare.kind_public,
  association: prepare.kind_association,
  company: prepare.kind_company,
  education: prepare.kind_education,
  culture: prepare.kind_culture,
  people: prepare.kind_people,
  forum: prepare.kind_forum,
  theme: prepare.kind_theme,
};
const LINK_KINDS = { coop: prepare.kind_coop, funding: prepare.kind_funding, info: prepare.kind_info };

const entities = workshop({
  maps: {
    m1: { actors: { a1: 'Turku' } },
    p1: { actors: {}, info: { onPaper: true, title: 'Paperi 1' } },
    p2: { actors: {}, info: { onPaper: true, author: { name: 'Paperi 3' } } },
  },
  roster: { r1: ['Turun kaupunki', 'Turku'] },
  more: [...defaultActorKinds(ACTOR_KINDS), ...defaultLinkKinds(LINK_KINDS)],
});

const TEXT = 'Liitto – Turku, Raisio\nTurku > Martat: rahoitus\n–––';

const typed = (text = TEXT) => typedMap(text, knownIn(entities), passingIds());

describe('a map that was drawn on paper', () => {
  test('has the actors and links of the lines, those of the actor list among them', () => {
    const { actors, links, problems } = typed();
    expect(actors.map(({ name, rosterId }) => [name, rosterId])).toEqual([
      ['Liitto', undefined],
      ['Turku', 'r1'],
      ['Raisio', undefined],
      ['Martat', undefined],
    ]);
    expect(links.map(({ kind, direction }) => [kind, direction])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      ['funding', 'forward'],
    ]);
    expect(problems.map(({ line }) => line)).toEqual([3]);
  });

  test('is laid out so that no two actors stand on one place, the same each time', () => {
    const places = typed().actors.map(({ x, y }) => `${x},${y}`);
    expect(new Set(places).size).toBe(4);
    expect(typed().actors).toEqual(typed().actors);
  });

  test('comes into the workshop as one change, as the map of a person', () => {
    const change = addPaperMap(typed(), { id: 'p3', author: { type: 'person', name: 'Vihreä 7' } });
    const after = apply(entities, change);
    const content = mapContent(after, 'p3');
    expect(content?.info).toMatchObject({
      onPaper: true,
      state: 'draft',
      author: { type: 'person', name: 'Vihreä 7' },
    });
    expect([content?.actors.length, content?.links.length]).toEqual([4, 3]);
    expect(paperMaps(after).map(({ info }) => info.id)).toEqual(['p1', 'p2', 'p3']);
  });

  test('gets a number that no other has', () => {
    expect(nextPaperName(paperMaps(entities), (number) => `Paperi ${number}`)).toBe('Paperi 4');
    expect(nextPaperName([], (number) => `Paperi ${number}`)).toBe('Paperi 1');
  });
});
