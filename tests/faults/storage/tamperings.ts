import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Numbers from 0 to 1. */
export type Dice = () => number;

/** Something that is done to the files of a browser's profile. */
export type Tampering = (profileDir: string, dice: Dice) => void;

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((path) => join(folder, path))
        .filter((path) => statSync(path).isFile())
    : [];

const foldersCalled = (profileDir: string, name: string): string[] =>
  readdirSync(profileDir, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.split('/').at(-1) === name)
    .map((path) => join(profileDir, path));

const databaseFiles = (profileDir: string): string[] =>
  foldersCalled(profileDir, 'IndexedDB').flatMap(filesIn);

/** Those that hold what was stored, beside the database's own notes. */
const contentFiles = (profileDir: string): string[] =>
  databaseFiles(profileDir).filter((path) => /\.(?:log|ldb)$/.test(path));

/** What may happen to the files of a browser that is closed, by how they are found then. */
export const TAMPERINGS: Readonly<Record<string, Tampering>> = {
  'its files cut off': (profileDir, dice) => {
    for (const path of contentFiles(profileDir)) truncateSync(path, Math.floor(statSync(path).size * dice()));
  },
  'its files half overwritten': (profileDir, dice) => {
    for (const path of contentFiles(profileDir)) {
      const bytes = readFileSync(path);
      bytes.fill(0x5a, Math.floor(bytes.length * dice()));
      writeFileSync(path, bytes);
    }
  },
  'its files full of garbage': (profileDir) => {
    for (const path of databaseFiles(profileDir)) writeFileSync(path, 'garbage'.repeat(99));
  },
  'its folder deleted': (profileDir) => {
    for (const folder of foldersCalled(profileDir, 'IndexedDB'))
      rmSync(folder, { recursive: true, force: true });
  },
  'all of its files and the second copy deleted': (profileDir) => {
    for (const name of ['IndexedDB', 'File System', 'WebStorage'])
      for (const folder of foldersCalled(profileDir, name)) rmSync(folder, { recursive: true, force: true });
  },
};
