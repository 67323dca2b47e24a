import type { FoundCode } from '../../../domain/code/links';
import { readWorkshopCode, type WorkshopCodeProblem } from '../../../domain/code/workshopCode';
import { type Entities, WORKSHOP_KEY } from '../../../domain/entity';
import { err, type Result } from '../../../domain/result';
import { readWorkshopFile } from '../../../domain/schema';
import { workshopInfo } from '../../../domain/select';
import type { ZipProblem } from '../../../domain/zip';
import { type Breathe, createBreathing } from './breathe';

/** Why something that was to bring maps brings none. */
export type SourceProblem =
  | WorkshopCodeProblem
  | ZipProblem
  | {
      readonly type:
        | 'unreadable'
        | 'zip-in-zip'
        | 'zip-without-maps'
        | 'no-links'
        | 'no-code'
        | 'parts-missing'
        | 'is-invitation'
        | 'is-result';
    };

/** A file, link or code that is to be read, as its text, as its code, or as what kept it from being had at all. */
export type Source =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly found: FoundCode }
  | { readonly name: string; readonly problem: SourceProblem };

export interface Failure {
  /** The file or link. */
  readonly file: string;
  readonly problem: SourceProblem;
  /** The shared map that it brings instead, as its code. */
  readonly result?: string;
}

/** What the sources hold: states of workshops by the workshop's id, in the order of the sources, and what failed. */
export interface Reading {
  readonly workshops: ReadonlyMap<string, readonly Entities[]>;
  readonly failures: readonly Failure[];
}

/**
 * A workshop that is opened is wanted, whatever had become of it where the file was made. A tombstone has lost what it
 * could say: it outranks nothing.
 */
const living = (entities: Entities): Entities => {
  const info = workshopInfo(entities);
  if (!info?.deletedAt) return entities;
  const { deletedAt: _deletedAt, revision: _revision, ...kept } = { ...info, title: '' };
  return new Map(entities).set(WORKSHOP_KEY, kept);
};

const readCode = ({ kind, code }: FoundCode): Result<Entities, SourceProblem> => {
  switch (kind) {
    case 'map':
      return readWorkshopCode(code, 'map');
    case 'join':
      return err({ type: 'is-invitation' });
    case 'result':
      return err({ type: 'is-result' });
  }
};

const readOne = (source: Source): Result<Entities, SourceProblem> => {
  if ('problem' in source) return err(source.problem);
  return 'found' in source ? readCode(source.found) : readWorkshopFile(source.text);
};

const failureOf = (source: Source, problem: SourceProblem): Failure => {
  const isResult = 'found' in source && source.found.kind === 'result';
  return { file: source.name, problem, ...(isResult && { result: source.found.code }) };
};

/** Reads sources one by one: what is wrong with one of them does not keep the others out. */
export const readSources = async (
  sources: readonly Source[],
  breathe: Breathe = createBreathing(),
): Promise<Reading> => {
  const workshops = new Map<string, Entities[]>();
  const failures: Failure[] = [];
  for (const source of sources) {
    const result = readOne(source);
    if (!result.ok) failures.push(failureOf(source, result.error));
    else {
      const id = workshopInfo(result.value)?.id ?? '';
      workshops.set(id, [...(workshops.get(id) ?? []), living(result.value)]);
    }
    await breathe();
  }
  return { workshops, failures };
};

/** Maps of a workshop that is not the one being collected for. */
export interface Foreign {
  readonly workshopId: string;
  readonly title: string;
  readonly incoming: readonly Entities[];
}

/** What was read, parted into what belongs to one workshop and what belongs to others. */
export const partedBy = (
  { workshops, failures }: Reading,
  workshopId: string,
): { readonly own: Reading; readonly foreign: readonly Foreign[] } => {
  const own = [...workshops].filter(([id]) => id === workshopId);
  const foreign = [...workshops].flatMap(([id, incoming]): Foreign[] => {
    const info = incoming[0] && workshopInfo(incoming[0]);
    return id === workshopId ? [] : [{ workshopId: id, title: info?.title ?? '', incoming }];
  });
  return { own: { workshops: new Map(own), failures }, foreign };
};
