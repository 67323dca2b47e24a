import { expect, test } from 'vitest';
import { scenePng } from '../../../src/formats/png';
import { curveScene } from '../../../src/picture/curve';

test('a curve becomes a picture of its own, wider than high, with the words around it', async () => {
  const scene = curveScene({ heights: [0, 3, 5, 6], title: 'Eri toimijoita yhteensä', along: 'Karttoja' });
  const png = await scenePng({
    scene,
    title: 'Tuleeko vielä uutta?',
    date: '22.11.2026',
    legend: { actors: [], links: [] },
    background: 'white',
  });
  if (!png.ok) throw new Error(png.error.type);
  const { width, height } = await createImageBitmap(png.value);
  expect(Math.max(width, height)).toBeGreaterThanOrEqual(4096);
  expect(width).toBeGreaterThan(height);
});
