import { findCodes } from '../../../domain/code/links';
import { readPart } from '../../../domain/code/parts';
import { NOTHING_SCANNED, type Scanned, scan } from '../../../domain/code/scanning';
import { ownName } from '../../../domain/fileName';
import { words } from '../../../i18n';
import { codeInFile } from '../../../workers/decode';
import type { Source } from './reading';

/** More than the longest mail with the links of a whole room; a workshop's file as text may be longer. */
const MOST_LETTERS = 2_000_000;
/** A room and all who could not come, many times over. */
const MOST_FILES = 1_000;
const MOST_LINKS = 300;
const MOST_PARTS = 3_000;

const isPicture = ({ type }: File): boolean => type.startsWith('image/');

const looksLikeFile = (text: string): boolean => /^\uFEFF?\s*\{/.test(text);

const isPart = (word: string): boolean => readPart(word) !== undefined;

/** What sequences of codes bring, as other apps that scan give them; half a sequence is said to be half. */
const sourcesOfParts = (parts: readonly string[]): Source[] => {
  const t = words('collect');
  let scanned: Scanned = NOTHING_SCANNED;
  const sources = parts.flatMap((part): Source[] => {
    const step = scan(scanned, part);
    scanned = step.after;
    return step.scan.type === 'code' ? [{ name: t('pastedText'), found: step.scan.found }] : [];
  });
  if (scanned.open.size === 0) return sources;
  return [...sources, { name: t('pastedText'), problem: { type: 'parts-missing' } }];
};

const sourcesOfLinks = (text: string): Source[] =>
  findCodes(text, MOST_LINKS).map((found, index) => ({
    name: words('collect')('pastedLink', { number: index + 1 }),
    found,
  }));

const isTooMuch = (text: string, parts: readonly string[]): boolean =>
  text.length > MOST_LETTERS ||
  parts.length > MOST_PARTS ||
  findCodes(text, MOST_LINKS + 1).length > MOST_LINKS;

/** What a pasted text brings: a whole mail with links in it, scanned codes, or what stands in a file. */
export const sourcesOfText = (text: string): Source[] => {
  const name = words('collect')('pastedText');
  if (looksLikeFile(text)) return [{ name, text }];
  const parts = text.split(/\s+/).filter(isPart);
  if (isTooMuch(text, parts)) return [{ name, problem: { type: 'text-too-long' } }];
  const sources = parts.length > 0 ? sourcesOfParts(parts) : sourcesOfLinks(text);
  return sources.length > 0 ? sources : [{ name, problem: { type: 'no-links' } }];
};

/** What the codes in pictures bring; those of a sequence belong together. */
const sourcesOfPictures = async (files: readonly File[]): Promise<Source[]> => {
  let scanned: Scanned = NOTHING_SCANNED;
  const sources: Source[] = [];
  for (const file of files) {
    const name = ownName(file.name);
    const read = await codeInFile(file);
    const step = read.ok ? scan(scanned, read.value) : undefined;
    scanned = step?.after ?? scanned;
    if (step?.scan.type === 'code') sources.push({ name, found: step.scan.found });
    else if (!read.ok) sources.push({ name, problem: { type: read.error } });
    else if (step?.scan.type !== 'part') sources.push({ name, problem: { type: 'no-code' } });
  }
  const name = ownName(files.at(-1)?.name ?? '');
  return scanned.open.size > 0 ? [...sources, { name, problem: { type: 'parts-missing' } }] : sources;
};

/** What files bring: maps and workshops, archives of them, pictures of codes. */
export const sourcesOfFiles = async (files: readonly File[]): Promise<Source[]> => {
  const [surplus] = files.slice(MOST_FILES);
  const taken = files.slice(0, MOST_FILES);
  return [
    ...taken.filter((file) => !isPicture(file)).map((file): Source => ({ name: file.name, file })),
    ...(await sourcesOfPictures(taken.filter(isPicture))),
    ...(surplus ? [{ name: ownName(surplus.name), problem: { type: 'too-many' } } satisfies Source] : []),
  ];
};
