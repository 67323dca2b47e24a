import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Drawing } from '../../../src/picture/drawing';
import { Picture } from '../../../src/picture/Picture';
import { paint } from '../../../src/picture/paint';
import { sceneOf } from '../../../src/picture/scene';
import { actor, link, SHAPES } from '../../picture/drawings';

const place = document.createElement('div');
let root: Root;

beforeEach(() => {
  document.body.append(place);
  root = createRoot(place);
});

afterEach(() => {
  root.unmount();
  place.remove();
});

const svgOf = (drawing: Drawing, detail: 'full' | 'thumbnail' = 'full'): SVGSVGElement => {
  flushSync(() => root.render(<Picture drawing={drawing} label="Vihreän 7 kartta" detail={detail} />));
  const svg = place.querySelector('svg');
  if (!svg) throw new Error('there is no picture');
  return svg;
};

/** Every shape, line style and mark, without names: the letters of an image are not those of the page. */
const NAMELESS: Drawing = {
  actors: SHAPES.map((shape, index) => ({
    ...actor(shape, (index % 3) * 200, Math.floor(index / 3) * 150, {
      kind: { colour: '#A8326E', shape },
      weight: index / 8,
      highlighted: index === 4,
      dashed: index === 2,
      faded: index === 5,
    }),
    name: '',
  })),
  links: [
    link('card', 'diamond', { direction: 'both', width: 6 }),
    link('ellipse', 'cut', { line: 'dotted' }),
    link('octagon', 'card', { line: 'dashed', direction: 'forward' }),
    link('square', 'hexagon', { faded: true }),
  ],
};

const pixels = (draw: (context: CanvasRenderingContext2D) => void): Uint8ClampedArray => {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 600, height: 500 });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser has no canvas');
  draw(context);
  return context.getImageData(0, 0, canvas.width, canvas.height).data;
};

const imageOf = async (drawing: Drawing, view: string): Promise<HTMLImageElement> => {
  const markup = renderToStaticMarkup(<Picture drawing={drawing} label="" />)
    .replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="500"')
    .replace(/viewBox="[^"]*"/, `viewBox="${view}"`);
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml' }));
  await image.decode();
  return image;
};

test('the SVG picture and the painted one look the same', async () => {
  const image = await imageOf(NAMELESS, '-100 -75 600 500');
  const asSvg = pixels((context) => context.drawImage(image, 0, 0));
  const painted = pixels((context) => {
    context.translate(100, 75);
    paint(context, sceneOf(NAMELESS).marks);
  });
  let different = 0;
  let inked = 0;
  for (let at = 3; at < painted.length; at += 4) {
    if ((painted[at] ?? 0) > 0) inked++;
    const far = [0, 1, 2, 3].some(
      (back) => Math.abs((asSvg[at - back] ?? 0) - (painted[at - back] ?? 0)) > 48,
    );
    if (far) different++;
  }
  expect(inked).toBeGreaterThan(10_000);
  expect(different).toBeLessThan(inked / 200);
});

test('a picture says what it is to those who do not see it', () => {
  const svg = svgOf(NAMELESS);
  expect(svg.getAttribute('role')).toBe('img');
  expect(svg.getAttribute('aria-label')).toBe('Vihreän 7 kartta');
});

test('everything that is drawn lies inside the view', () => {
  const svg = svgOf({
    actors: [
      actor('a', -900, 40, { highlighted: true }),
      actor('b', 700, -333, { weight: 1, badge: '12/12' }),
      actor('c', 0, 800),
    ],
    links: [link('a', 'b', { direction: 'both', width: 12, badge: '9/12' }), link('c', 'a')],
  });
  const drawn = svg.getBBox({ stroke: true });
  const view = svg.viewBox.baseVal;
  expect(drawn.x).toBeGreaterThan(view.x);
  expect(drawn.y).toBeGreaterThan(view.y);
  expect(drawn.x + drawn.width).toBeLessThan(view.x + view.width);
  expect(drawn.y + drawn.height).toBeLessThan(view.y + view.height);
});

test('an empty map is an empty picture, and a single card does not fill it', () => {
  expect(svgOf({ actors: [], links: [] }).viewBox.baseVal.width).toBeGreaterThan(100);
  expect(svgOf({ actors: [actor('a', 5000, 5000)], links: [] }).viewBox.baseVal.width).toBe(400);
});

test('a name is text, whatever it holds', () => {
  const svg = svgOf({ actors: [actor('<img src=x onerror=alert(1)>', 0, 0)], links: [] });
  expect(svg.querySelector('img, image, script')).toBeNull();
  expect(svg.textContent?.replaceAll(/\s/g, '')).toBe('<imgsrc=xonerror=alert(1)>');
});

test('forty-five thumbnails of forty actors stand side by side', () => {
  const actors = Array.from({ length: 40 }, (_, index) =>
    actor(`Toimijan ${index} pitkähkö nimi`, (index % 6) * 200, Math.floor(index / 6) * 120),
  );
  const links = actors.slice(1).map(({ id }) => link(actors[0]?.id ?? '', id));
  const titles = Array.from({ length: 45 }, (_, index) => `Kartta ${index}`);
  const thumbnails = titles.map((title) => (
    <Picture key={title} drawing={{ actors, links }} label={title} detail="thumbnail" />
  ));
  flushSync(() => root.render(thumbnails));
  expect(place.querySelectorAll('svg')).toHaveLength(45);
});

test('a picture of many names comes onto the page from what lies lowest, until it is whole', () => {
  const actors = Array.from({ length: 200 }, (_, index) => actor(`a${index}`, index * 200, 0));
  const drawing: Drawing = { actors, links: [link('a0', 'a9')] };
  const outlines = (share?: number): (string | null)[] => {
    flushSync(() => root.render(<Picture drawing={drawing} label="Muutos" share={share} />));
    return [...place.querySelectorAll('path')].map((path) => path.getAttribute('d'));
  };
  const whole = outlines();
  const half = outlines(0.5);
  expect(outlines(0)).toEqual([]);
  expect(half.length).toBeGreaterThan(0);
  expect(half).toEqual(whole.slice(0, half.length));
  expect(half.length).toBeLessThan(whole.length);
  expect(outlines(1)).toEqual(whole);
});
