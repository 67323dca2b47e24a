import { type BackupFacts, isBackupList, readBackupList } from '../domain/backup/read';
import { readWorkshopCode, type WorkshopCodeProblem } from '../domain/code/workshopCode';
import type { Entities, Entity, Key } from '../domain/entity';
import { ownName } from '../domain/fileName';
import { err, type Result } from '../domain/result';
import { MAX_FILE_LENGTH, readWorkshopFile } from '../domain/schema';
import { isTakeHome, takeHomeCodeOf } from '../domain/takeHome';
import { type ArchiveProblem, archivedTexts, isZip } from './archive';

/** Something from outside that is to be read: a file of any kind, the text of a workshop's file, the code of a map. */
export type Foreign = { readonly name: string } & (
  | { readonly file: Blob }
  | { readonly text: string }
  | { readonly code: string }
);

/** Why it brings nothing; `too-slow`: this device would take too long. */
export type ForeignProblem =
  | WorkshopCodeProblem
  | ArchiveProblem
  | { readonly type: 'unreadable' | 'too-slow' };

/**
 * What was brought: records of a workshop, what the device knew that made a backup, the code of a shared map that was
 * taken home, or nothing.
 */
export type Brought = { readonly name: string } & (
  | { readonly entities: Entities }
  | { readonly facts: BackupFacts }
  | { readonly result: string }
  | { readonly problem: ForeignProblem }
);

type Row = readonly [Key, Entity];

/** A piece of what is read, small enough to be handed over without anybody noticing. */
export type Piece =
  /** So many bytes may have to be gone through before the next piece comes. */
  | { readonly ahead: number }
  | { readonly rows: readonly Row[] }
  /** What the rows since the last end belong to. */
  | {
      readonly end: { readonly name: string } & (
        | { readonly result?: string }
        | { readonly facts: BackupFacts }
        | { readonly problem: ForeignProblem }
      );
    };

const ROWS_AT_A_TIME = 1_000;

function* piecesOfRead(name: string, read: Result<Entities, ForeignProblem>): Generator<Piece> {
  if (!read.ok) return yield { end: { name, problem: read.error } };
  const rows = [...read.value];
  for (let from = 0; from < rows.length; from += ROWS_AT_A_TIME) {
    yield { rows: rows.slice(from, from + ROWS_AT_A_TIME) };
  }
  yield { end: { name } };
}

const pieceOfBackupList = (name: string, text: string): Piece => {
  const facts = readBackupList(text);
  return { end: facts.ok ? { name, facts: facts.value } : { name, problem: facts.error } };
};

function* piecesOfText(name: string, text: string): Generator<Piece> {
  yield { ahead: text.length };
  if (isBackupList(text)) return yield pieceOfBackupList(name, text);
  yield* piecesOfRead(name, readWorkshopFile(text));
}

/** The text of a file: a workshop's, or a shared map that was taken home and wants to be looked at. */
function* piecesOfFileText(name: string, text: string): Generator<Piece> {
  if (!isTakeHome(text)) return yield* piecesOfText(name, text);
  yield { ahead: text.length };
  const code = takeHomeCodeOf(text);
  yield { end: code.ok ? { name, result: code.value } : { name, problem: code.error } };
}

async function* piecesOfArchive(name: string, file: Blob): AsyncGenerator<Piece> {
  for await (const step of archivedTexts(name, file)) {
    if ('ahead' in step) yield step;
    else if ('problem' in step) yield { end: step };
    else yield* piecesOfText(step.name, step.text);
  }
}

async function* piecesOfFile(name: string, file: Blob): AsyncGenerator<Piece> {
  if (await isZip(name, file)) return yield* piecesOfArchive(ownName(name), file);
  const shown = ownName(name);
  if (file.size > MAX_FILE_LENGTH) return yield* piecesOfRead(shown, err({ type: 'too-big' }));
  yield { ahead: file.size };
  yield* piecesOfFileText(shown, await file.text());
}

/** Reads what comes from outside, piece by piece. Throws where the device does not let a file be read. */
export async function* piecesOf(foreign: Foreign): AsyncGenerator<Piece, undefined> {
  if ('file' in foreign) yield* piecesOfFile(foreign.name, foreign.file);
  else if ('text' in foreign) yield* piecesOfText(foreign.name, foreign.text);
  else yield* piecesOfRead(foreign.name, readWorkshopCode(foreign.code, 'map'));
  return undefined;
}
