import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readWorkshopFile } from '../../src/domain/schema';
import { readForeign } from '../../src/workers/reading';
import { createRunner, TooSlow } from '../../src/workers/running';
import { ownScript } from '../../src/workers/trusted';

/** A workshop with more records than are handed over at a time. */
const workshopText = (actors: number): string => {
  const drawn = Array.from({ length: actors }, (_, n) => ({ id: `a${n}`, name: `Toimija ${n}`, x: n, y: 0 }));
  const map = { id: 'm1', actors: drawn };
  return JSON.stringify({
    format: 'yhteiskartta',
    version: 1,
    workshop: { id: 'w1', title: 'F' },
    maps: [map],
  });
};

const zipOf = (files: Readonly<Record<string, string>>): Blob => {
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return new Blob([zipSync(Object.fromEntries(bytes)) as Uint8Array<ArrayBuffer>]);
};

test('a worker brings the same records as the page itself would read', async () => {
  const text = workshopText(2_500);
  const [brought] = await readForeign({ name: 'kartta.json', file: new Blob([text]) });
  const read = readWorkshopFile(text);
  expect(read.ok && brought && 'entities' in brought && brought.entities).toEqual(read.ok && read.value);
});

test('several things at once each get their own answer, in the order of an archive', async () => {
  const archive = zipOf({ 'a.json': workshopText(1), 'b.json': '{}', 'c.json': workshopText(2) });
  const [archived, text, code] = await Promise.all([
    readForeign({ name: 'paketti.zip', file: archive }),
    readForeign({ name: 'teksti', text: '{' }),
    readForeign({ name: 'linkki', code: 'x' }),
  ]);
  expect(archived.map((one) => ('entities' in one ? one.entities.size : one))).toEqual([
    3,
    { name: 'b.json', problem: { type: 'not-ours' } },
    4,
  ]);
  expect(text).toEqual([{ name: 'teksti', problem: { type: 'cut-off' } }]);
  expect(code).toEqual([{ name: 'linkki', problem: { type: 'code-cut-off' } }]);
});

/** Answers every question but one, over which it never comes to an end. */
const BROODING = `onmessage = ({ data: { id, path } }) => {
  if (path[0] === 'brood') for (;;);
  postMessage({ id, type: 'RAW', value: 'here' });
};`;

test('a worker that takes too long is ended, and the next question gets a new one', async () => {
  const runner = createRunner<{ brood: () => string; answer: () => string }>(new URL(ownScript(BROODING)));
  await expect(runner.ask((remote) => remote.brood(), 100)).rejects.toThrow(TooSlow);
  expect(await runner.ask((remote) => remote.answer(), 10_000)).toBe('here');
  await expect(runner.ask((remote) => remote.brood(), 100)).rejects.toThrow(TooSlow);
});
