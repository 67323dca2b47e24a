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
import type { Stage } from './stage';

/** Numbers from 0 to 1. */
export type Dice = () => number;

/** Something that is done to the files of a browser's profile. */
export type Tampering = (stage: Pick<Stage, 'profileDir'>, dice: Dice) => void;

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

const databaseFiles = ({ profileDir }: Pick<Stage, 'profileDir'>): string[] =>
  foldersCalled(profileDir, 'IndexedDB').flatMap(filesIn);

const isContent = (path: string): boolean => /\.(?:log|ldb)$/.test(path);

/** What may happen to the files of a browser that is closed, by how they are found then. */
export const TAMPERINGS: Readonly<Record<string, Tampering>> = {
  'its files cut off': (stage, dice) => {
    for (const path of databaseFiles(stage).filter((one) => isContent(one)))
      truncateSync(path, Math.floor(statSync(path).size * dice()));
  },
  'its files half overwritten': (stage, dice) => {
    for (const path of databaseFiles(stage).filter((one) => isContent(one))) {
      const bytes = readFileSync(path);
      bytes.fill(0x5a, Math.floor(bytes.length * dice()));
      writeFileSync(path, bytes);
    }
  },
  'its files full of garbage': (stage) => {
    for (const path of databaseFiles(stage)) writeFileSync(path, 'garbage'.repeat(99));
  },
  'its folder deleted': ({ profileDir }) => {
    for (const folder of foldersCalled(profileDir, 'IndexedDB'))
      rmSync(folder, { recursive: true, force: true });
  },
  'all of its files and the second copy deleted': ({ profileDir }) => {
    for (const name of ['IndexedDB', 'File System', 'WebStorage'])
      for (const folder of foldersCalled(profileDir, name)) rmSync(folder, { recursive: true, force: true });
  },
};
