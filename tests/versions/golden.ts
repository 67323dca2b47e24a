import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Entities, Entity, Key } from '../../src/domain/entity';
import type { TakeHome } from '../../src/domain/takeHome';

/** What one earlier stage of the app has left behind; its README tells how it was made. */
export const VERSIONS = fileURLToPath(new URL('../fixtures/versions/', import.meta.url));

export type Records = readonly (readonly [Key, Entity])[];

/** Codes of links, with what they say. */
export interface GoldenLinks {
  readonly join: { readonly code: string; readonly records: Records };
  readonly map: { readonly code: string; readonly records: Records };
  readonly result: { readonly code: string; readonly home: TakeHome };
}

/** A whole database as it lay on a device. */
export interface GoldenDatabase {
  readonly version: number;
  readonly stores: Readonly<
    Record<string, { readonly keyPath: string | string[]; readonly values: readonly unknown[] }>
  >;
}

export interface Golden {
  readonly stage: string;
  /** The workshop file. */
  readonly text: string;
  /** What stands in it. */
  readonly records: Records;
  /** There were none at first. */
  readonly links?: GoldenLinks;
  readonly database: GoldenDatabase;
}

const readGolden = (stage: string): Golden => {
  const text = (file: string) => readFileSync(`${VERSIONS}${stage}/${file}`, 'utf8');
  return {
    stage,
    text: text('workshop.yhteiskartta.json'),
    records: JSON.parse(text('records.json')),
    ...(existsSync(`${VERSIONS}${stage}/links.json`) && { links: JSON.parse(text('links.json')) }),
    database: JSON.parse(text('database.json')),
  };
};

/** Every stage there was, the oldest first. */
export const GOLDEN: readonly Golden[] = readdirSync(VERSIONS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readGolden(name))
  .sort((one, other) => Number.parseInt(one.stage, 10) - Number.parseInt(other.stage, 10));

/** Records in an order that does not depend on how they were read. */
export const inOrder = (entities: Entities): Records =>
  [...entities].sort(([one], [other]) => (one < other ? -1 : 1));
