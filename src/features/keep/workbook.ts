import type { ComparedMaps } from '../../canvas/useCompared';
import { sharedSettings } from '../../domain/compare/chosen';
import { fraction } from '../../domain/compare/fraction';
import { inviteList } from '../../domain/compare/invite';
import { atLeast, thresholdTable } from '../../domain/compare/thresholds';
import type { Entities } from '../../domain/entity';
import { workshopInfo } from '../../domain/select';
import type { Steps } from '../../domain/steps';
import { actorTable, linkTable } from '../../domain/tables/counted';
import { makingLinkPresenceTable, type PresenceTable, presenceTable } from '../../domain/tables/perMap';
import type { Cell, Table } from '../../domain/tables/table';
import { day, words } from '../../i18n';
import { amountsIn } from '../../i18n/amounts';
import { inviteTable } from '../../i18n/inviteWords';
import { mapNameOf } from '../../i18n/mapNames';
import type { Sheet } from '../../workers/spreadsheetFile';
import type { SaidPoint } from './findPoints';
import { tableNames, thresholdsNow, writtenNotes } from './kept';

type Word = ReturnType<typeof words<'keep'>>;
type ToldColumn =
  | 'actor'
  | 'kind'
  | 'n'
  | 'm'
  | 'drew'
  | 'maps'
  | 'source'
  | 'target'
  | 'direction'
  | 'k'
  | 'c'
  | 'drew_of_both';

const sheetOf = (t: Word, name: string, { columns, rows }: Table<ToldColumn>): Sheet => ({
  name,
  head: columns.map((column) => t(`column_${column}`)),
  rows,
});

const actorSheet = (maps: ComparedMaps): Sheet => {
  const t = words('keep');
  const columns = ['actor', 'kind', 'n', 'm', 'drew', 'maps'] as const;
  return sheetOf(t, t('sheet_actors'), actorTable(maps.compared, tableNames(maps), columns));
};

const linkSheet = (maps: ComparedMaps): Sheet => {
  const t = words('keep');
  const columns = [
    'source',
    'target',
    'direction',
    'kind',
    'k',
    'c',
    'm',
    'drew',
    'drew_of_both',
    'maps',
  ] as const;
  return sheetOf(t, t('sheet_links'), linkTable(maps.compared, tableNames(maps), columns));
};

const perMap = (name: string, first: readonly string[], { maps, rows }: PresenceTable): Sheet => ({
  name,
  head: [...first, ...maps.map(mapNameOf)],
  rows,
});

const presenceSheet = ({ compared, labels }: ComparedMaps): Sheet => {
  const t = words('keep');
  return perMap(t('sheet_presence'), [t('column_presence')], presenceTable(compared, labels));
};

function* makingLinkPresence({ compared, labels }: ComparedMaps): Steps<Sheet> {
  const t = words('keep');
  const head = [t('column_linkPresence'), t('column_target')];
  return perMap(t('sheet_linkPresence'), head, yield* makingLinkPresenceTable(compared, labels));
}

const pointSheet = (points: readonly SaidPoint[]): Sheet => {
  const t = words('keep');
  return {
    name: t('sheet_points'),
    head: [t('column_point'), t('column_pinned')],
    rows: points.map(({ text, isPinned }) => [text, isPinned ? t('pinned') : null]),
  };
};

const inviteSheet = ({ compared, records }: ComparedMaps): Sheet => {
  const list = inviteList(compared, records);
  return { name: words('keep')(list.said === 0 ? 'sheet_often' : 'sheet_invite'), ...inviteTable(list) };
};

const noteSheet = (maps: ComparedMaps, entities: Entities): Sheet => {
  const t = words('keep');
  return {
    name: t('sheet_notes'),
    head: [t('column_about'), t('column_note')],
    rows: writtenNotes(maps, entities).map(({ about, text }) => [about ?? t('aboutAll'), text]),
  };
};

const thresholdSheet = ({ compared: { counts } }: ComparedMaps): Sheet => {
  const t = words('keep');
  const m = counts.maps.length;
  return {
    name: t('sheet_thresholds'),
    head: [t('column_atLeast'), t('column_m'), t('column_actors'), t('column_links')],
    rows: thresholdTable(counts).map(({ k, actors, links }) => [k, m, actors, links]),
  };
};

const setWords = ({ choice: { set, mapIds, contents } }: ComparedMaps): string => {
  const t = words('keep');
  return set ? t(`set_${set}`) : t('set_chosen', { n: mapIds.length, all: contents.length });
};

const aboutSheet = (maps: ComparedMaps, entities: Entities): Sheet => {
  const t = words('keep');
  const info = workshopInfo(entities);
  const { counts } = maps.compared;
  const m = counts.maps.length;
  const { kActors, kLinks } = thresholdsNow(entities, maps);
  const said: readonly (readonly [string, Cell])[] = [
    [t('about_workshop'), info?.title ?? null],
    [t('about_question'), info?.question ?? null],
    [t('about_day'), day(new Date())],
    [t('about_maps'), m],
    [t('about_set'), setWords(maps)],
    [t('about_groupsOnce'), sharedSettings(entities).groupsOnce ? t('yes') : null],
    [t('about_kActors'), fraction(kActors, m)],
    [t('about_kLinks'), fraction(kLinks, m)],
    [t('about_onShared'), amountsIn(atLeast(counts, { kActors, kLinks }))],
    [t('about_all'), amountsIn(counts)],
    [t('about_counting'), t('counting')],
  ];
  return {
    name: t('sheet_about'),
    head: [t('column_what'), t('column_value')],
    rows: said.filter(([, value]) => value !== null && value !== ''),
  };
};

/**
 * Makes the sheets of the workshop's spreadsheet, in the language on the screen: who drew what, what is worth a talk, and
 * what the counts rest on. `entities` are the records of now: remarks and thresholds may be newer than the counts.
 */
export function* makingWorkbook(
  maps: ComparedMaps,
  entities: Entities,
  points: readonly SaidPoint[],
): Steps<readonly Sheet[]> {
  const sheets = [actorSheet(maps)];
  yield;
  sheets.push(linkSheet(maps));
  yield;
  sheets.push(presenceSheet(maps));
  sheets.push(yield* makingLinkPresence(maps));
  sheets.push(pointSheet(points), inviteSheet(maps));
  yield;
  const notes = noteSheet(maps, entities);
  if (notes.rows.length > 0) sheets.push(notes);
  sheets.push(thresholdSheet(maps), aboutSheet(maps, entities));
  return sheets;
}
