import { findCodes } from '../../../domain/code/links';
import { readPart } from '../../../domain/code/parts';
import { NOTHING_SCANNED, type Scanned, scan } from '../../../domain/code/scanning';
import { MAX_FILE_LENGTH } from '../../../domain/schema';
import { isTakeHome, takeHomeCodeOf } from '../../../domain/takeHome';
import { words } from '../../../i18n';
import { type Breathe, createBreathing } from './breathe';
import { codeInPicture } from './pictures';
import type { Source } from './reading';
import { isZip, sourcesOfZip } from './zipFiles';

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
  findCodes(text).map((found, index) => ({
    name: words('collect')('pastedLink', { number: index + 1 }),
    found,
  }));

/** What a pasted text brings: a whole mail with links in it, scanned codes, or what stands in a file. */
export const sourcesOfText = (text: string): Source[] => {
  const name = words('collect')('pastedText');
  if (looksLikeFile(text)) return [{ name, text }];
  const parts = text.split(/\s+/).filter(isPart);
  const sources = parts.length > 0 ? sourcesOfParts(parts) : sourcesOfLinks(text);
  return sources.length > 0 ? sources : [{ name, problem: { type: 'no-links' } }];
};

/** What the codes in pictures bring; those of a sequence belong together. */
const sourcesOfPictures = async (files: readonly File[]): Promise<Source[]> => {
  let scanned: Scanned = NOTHING_SCANNED;
  const sources: Source[] = [];
  for (const file of files) {
    const text = await codeInPicture(file);
    const step = text === undefined ? undefined : scan(scanned, text);
    scanned = step?.after ?? scanned;
    if (step?.scan.type === 'code') sources.push({ name: file.name, found: step.scan.found });
    else if (step?.scan.type !== 'part') sources.push({ name: file.name, problem: { type: 'no-code' } });
  }
  const name = files.at(-1)?.name ?? '';
  return scanned.open.size > 0 ? [...sources, { name, problem: { type: 'parts-missing' } }] : sources;
};

/** The text of a file: a workshop's, or a shared map that was taken home and wants to be looked at. */
const sourceOfFileText = (name: string, text: string): Source => {
  if (!isTakeHome(text)) return { name, text };
  const code = takeHomeCodeOf(text);
  return code.ok ? { name, found: { kind: 'result', code: code.value } } : { name, problem: code.error };
};

const sourcesOfFile = async (file: File, breathe: Breathe): Promise<Source[]> => {
  try {
    if (await isZip(file)) return await sourcesOfZip(file, breathe);
    if (file.size > MAX_FILE_LENGTH) return [{ name: file.name, problem: { type: 'too-big' } }];
    return [sourceOfFileText(file.name, await file.text())];
  } catch {
    return [{ name: file.name, problem: { type: 'unreadable' } }];
  }
};

/** What files bring: maps and workshops, archives of them, pictures of codes. */
export const sourcesOfFiles = async (files: readonly File[]): Promise<Source[]> => {
  const breathe = createBreathing();
  const sources: Source[] = [];
  for (const file of files) {
    if (!isPicture(file)) sources.push(...(await sourcesOfFile(file, breathe)));
  }
  return [...sources, ...(await sourcesOfPictures(files.filter(isPicture)))];
};
