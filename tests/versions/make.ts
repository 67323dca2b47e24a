import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { apply } from '../../src/domain/change';
import { invitationCode, mapCode, readWorkshopCode } from '../../src/domain/code/workshopCode';
import { addActor, removeRecords, setFields } from '../../src/domain/commands/records';
import { takeSnapshot } from '../../src/domain/commands/snapshots';
import { addRecords, removeMap } from '../../src/domain/commands/workshop';
import type { Entities, Entity } from '../../src/domain/entity';
import { serialise, writeWorkshopFile } from '../../src/domain/file';
import { viewOf } from '../../src/domain/merge/view';
import type { Result } from '../../src/domain/result';
import { sendMap } from '../../src/domain/sending';
import { portraitOf } from '../../src/domain/snapshots/portrait';
import { readTakeHomeCode, takeHomeCode, takeHomeOf } from '../../src/domain/takeHome';
import { whenSaved } from '../../src/state/saving';
import { createWorkshop } from '../../src/state/workshop';
import { createKeeping } from '../../src/storage/keeping';
import { readOrThrow, workshopEntities } from '../domain/arbitraries';
import { chosenView } from '../domain/merge/chosenView';
import { type GoldenDatabase, type GoldenLinks, inOrder } from './golden';

const AT = '2026-11-22T12:00:00Z';
const CANDIDATES = 3000;
const MOST_RECORDS = 70;

const living = <T extends Entity['is']>(entities: Entities, is: T): Entity[] =>
  [...entities.values()].filter((record) => record.is === is && !('deletedAt' in record));

const isFit = (entities: Entities): boolean =>
  entities.size <= MOST_RECORDS &&
  living(entities, 'workshop').length === 1 &&
  living(entities, 'map').length > 1 &&
  living(entities, 'actor').length > 4 &&
  living(entities, 'link').length > 0;

const differentFields = (entities: Entities): number =>
  new Set(
    [...entities.values()].flatMap((record) => Object.keys(record).map((field) => `${record.is} ${field}`)),
  ).size;

/** Of many made-up workshops the one in which most is said; and what they never hold. */
const fullWorkshop = (): Entities => {
  const fit = fc.sample(workshopEntities, { seed: 42, numRuns: CANDIDATES }).filter(isFit);
  const [fullest = new Map()] = fit.sort((one, other) => differentFields(other) - differentFields(one));
  const portrait = portraitOf(viewOf(fullest), { kActors: 1, kLinks: 1 });
  const phase: Entity = {
    is: 'phase',
    id: 'p1',
    name: 'Piirrä yksin',
    minutes: 20,
    instructions: 'Ääneti',
    order: 1,
  };
  const withPhase = apply(fullest, addRecords([phase]));
  return apply(withPhase, takeSnapshot(portrait, { id: 's1', name: 'Aamupäivä', at: AT }));
};

const idOf = (entities: Entities, is: 'workshop' | 'map', place = 0): string => {
  const record = living(entities, is)[place];
  return record && 'id' in record ? record.id : '';
};

/** A database in which gestures of every kind have left what they leave. */
const makeDatabase = async (name: string, entities: Entities): Promise<GoldenDatabase> => {
  const channel = { send: () => undefined, listen: () => undefined, close: () => undefined };
  const keeping = createKeeping({ name, channel });
  await keeping.start();
  const { workshop, undo } = keeping.library.add(idOf(entities, 'workshop'), entities, { stored: false });
  const [map, other] = [idOf(entities, 'map'), idOf(entities, 'map', 1)];
  const now = () => workshop.entities();
  // first, as pictures that go take the log with them
  workshop.commit(removeMap(now(), other, AT), 'user', { moment: 'delete' });
  workshop.commit(setFields(now(), 'workshop/info', { title: 'Ääkkösten foorumi' }));
  workshop.commit(
    addActor(map, { id: 'uusi1', name: 'Åbo svenska församling', x: 1.5, y: -2, note: 'rivi\nvaihtuu' }),
  );
  workshop.commit(addActor(map, { id: 'uusi2', name: 'Kela' }), 'user', { moment: 'tidy' });
  workshop.commit(removeRecords(now(), [`${map}/uusi2`]));
  undo.undo();
  await whenSaved(keeping.saving);
  const connection = await keeping.database.connect();
  const stores: Record<string, GoldenDatabase['stores'][string]> = {};
  for (const store of connection.objectStoreNames) {
    const { keyPath } = connection.transaction(store).store;
    if (keyPath) stores[store] = { keyPath, values: await connection.getAll(store) };
  }
  keeping.stop();
  return { version: connection.version, stores };
};

const contentOf = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const EXAMPLE = new URL('../../public/examples/varsinais-suomi.yhteiskartta.json', import.meta.url);

const makeLinks = (entities: Entities): GoldenLinks => {
  const map = idOf(entities, 'map');
  const workshop = createWorkshop('w1', entities, () => AT);
  const { change, stamps } = sendMap(entities, map, AT);
  workshop.commit(change, 'user', { stamps, lasting: true });
  const example = readOrThrow(readFileSync(EXAMPLE, 'utf8'));
  const codes = {
    join: invitationCode(entities, { roster: true }),
    map: mapCode(workshop.entities(), map),
    result: takeHomeCode(takeHomeOf(chosenView(example).view, { kActors: 4, kLinks: 4 }, example)),
  };
  return {
    join: { code: codes.join, records: inOrder(contentOf(readWorkshopCode(codes.join, 'join'))) },
    map: { code: codes.map, records: inOrder(contentOf(readWorkshopCode(codes.map, 'map'))) },
    result: { code: codes.result, home: contentOf(readTakeHomeCode(codes.result)) },
  };
};

const asText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** What the app of today leaves behind, as files for a folder of tests/fixtures/versions. `name` is a free database's. */
export const makeVersion = async (name: string): Promise<ReadonlyMap<string, string>> => {
  const text = serialise(writeWorkshopFile(fullWorkshop()));
  const entities = readOrThrow(text);
  return new Map([
    ['workshop.yhteiskartta.json', text],
    ['records.json', asText(inOrder(entities))],
    ['links.json', asText(makeLinks(entities))],
    ['database.json', asText(await makeDatabase(name, entities))],
  ]);
};
