import type { DeviceFacts } from '../../../domain/backup/facts';
import type { BackupFacts } from '../../../domain/backup/read';
import type { FoundCode } from '../../../domain/code/links';
import type { Entities } from '../../../domain/entity';
import { ownName } from '../../../domain/fileName';
import { WORKSHOP_KEY } from '../../../domain/recordKeys';
import { workshopInfo } from '../../../domain/select';
import { type Brought, type ForeignProblem, readForeign } from '../../../workers/reading';

/** Why something that was to bring maps brings none. */
export type SourceProblem =
  | ForeignProblem
  | {
      readonly type:
        | 'no-links'
        | 'no-code'
        | 'parts-missing'
        | 'picture-too-large'
        | 'text-too-long'
        | 'too-many'
        | 'is-invitation'
        | 'is-result';
    };

/** A file, link or code that is to be read, or what kept it from being had at all. */
export type Source = { readonly name: string } & (
  | { readonly file: Blob }
  | { readonly text: string }
  | { readonly found: FoundCode }
  | { readonly problem: SourceProblem }
);

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
  /** What backups among the sources know of the device that made them. */
  readonly facts?: BackupFacts;
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

type Outcome = { readonly name: string } & (Brought | { readonly problem: SourceProblem });

const readCode = async (name: string, { kind, code }: FoundCode): Promise<readonly Outcome[]> => {
  switch (kind) {
    case 'map':
      return readForeign({ name, code });
    case 'join':
      return [{ name, problem: { type: 'is-invitation' } }];
    case 'result':
      return [{ name, result: code }];
  }
};

const readOne = async (source: Source): Promise<readonly Outcome[]> => {
  if ('problem' in source) return [source];
  return 'found' in source ? readCode(source.name, source.found) : readForeign(source);
};

const failureOf = (
  outcome: Exclude<Outcome, { readonly entities: Entities } | { readonly facts: BackupFacts }>,
): Failure =>
  'problem' in outcome
    ? { file: outcome.name, problem: outcome.problem }
    : { file: outcome.name, problem: { type: 'is-result' }, result: outcome.result };

/** A backup's list brings nothing without its workshops, which may lie beside it: unpacked by hand. */
const isAlone = (outcome: Outcome, workshops: Reading['workshops']): boolean =>
  'facts' in outcome && ![...outcome.facts.keys()].some((id) => workshops.has(id));

/** Reads sources one by one: what is wrong with one of them does not keep the others out. */
export const readSources = async (sources: readonly Source[]): Promise<Reading> => {
  const workshops = new Map<string, Entities[]>();
  const failures: Failure[] = [];
  const facts = new Map<string, DeviceFacts>();
  const take = (outcome: Outcome): void => {
    if ('entities' in outcome) {
      const id = workshopInfo(outcome.entities)?.id ?? '';
      workshops.set(id, [...(workshops.get(id) ?? []), living(outcome.entities)]);
    } else if ('facts' in outcome) {
      for (const [id, known] of outcome.facts) facts.set(id, known);
    } else failures.push(failureOf(outcome));
  };
  const outcomesBySource = new Map<Source, readonly Outcome[]>();
  for (const source of sources) {
    const outcomes = await readOne(source);
    outcomes.forEach(take);
    outcomesBySource.set(source, outcomes);
  }
  for (const [{ name }, outcomes] of outcomesBySource) {
    if (outcomes.every((outcome) => isAlone(outcome, workshops)))
      failures.push({ file: ownName(name), problem: { type: 'zip-without-maps' } });
  }
  return { workshops, failures, ...(facts.size > 0 && { facts }) };
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
