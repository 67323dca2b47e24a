import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { archiveSteps } from '../../src/domain/archive';
import { finished } from '../../src/domain/steps';

test('an archive made step by step holds every text whole, an empty one too', async () => {
  const texts = [
    ['tyhjä.json', ''],
    ['pitkä.json', 'Åbo '.repeat(100_000)],
  ] as const;
  const pieces = finished(archiveSteps(texts, new Date(2026, 10, 22)));
  const files = unzipSync(new Uint8Array(await new Blob([...pieces]).arrayBuffer()));
  expect(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual(texts);
});
