import type { JSHandle, Locator, Page } from '@playwright/test';
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';

/** A place on the screen, in px from the upper left corner of the page. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** An actor's card on the screen: its centre and size in px. */
export interface Card extends Place {
  readonly width: number;
  readonly height: number;
}

interface CanvasActor {
  readonly name: string;
  /** Centre in model units. */
  readonly at: Place;
  readonly faded: boolean;
}

interface CanvasLink {
  readonly source: string;
  readonly target: string;
  readonly faded: boolean;
}

/** What a canvas shows, as read from Cytoscape and not from what the app keeps. */
export interface Shown {
  readonly actors: readonly CanvasActor[];
  readonly links: readonly CanvasLink[];
}

export const surfaceOf = (page: Page): Locator => page.locator('.canvas-surface');

const hasCanvas = (): boolean =>
  Reflect.get(document.querySelector('.canvas-surface') ?? {}, '_cyreg')?.cy !== undefined;

/** The canvas, once nothing on it glides any more. */
const canvasAtRest = async (page: Page): Promise<JSHandle<Core>> => {
  await page.waitForFunction(hasCanvas);
  const canvas = await surfaceOf(page).evaluateHandle(
    (surface): Core => Reflect.get(Reflect.get(surface, '_cyreg'), 'cy'),
  );
  await canvas.evaluate(async (cy) => {
    while (
      cy
        .nodes()
        .filter((node) => node.animated())
        .nonempty()
    ) {
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
  });
  return canvas;
};

/** Goes to the page with the canvas: a card's lines as a name again, without the count below it. */
const shownBy = (cy: Core): Shown => {
  const nameOf = (node: NodeSingular): string => {
    const lines = String(node.data('label')).split('\n');
    return lines
      .filter((line) => !/^\d+\/\d+$/.test(line))
      .join(' ')
      .replaceAll('- ', '-');
  };
  return {
    actors: cy.nodes().map((node) => ({
      name: nameOf(node),
      at: { x: node.position().x, y: node.position().y },
      faded: node.hasClass('faded'),
    })),
    links: cy.edges().map((edge: EdgeSingular) => ({
      source: nameOf(edge.source()),
      target: nameOf(edge.target()),
      faded: edge.hasClass('faded'),
    })),
  };
};

export const shownOn = async (page: Page): Promise<Shown> => (await canvasAtRest(page)).evaluate(shownBy);

/** The names on the canvas in alphabetical order, for comparing. */
export const namesOn = async (page: Page): Promise<string[]> =>
  (await shownOn(page)).actors.map(({ name }) => name).sort();

/** The links on the canvas as "Varha – Turku", each with its ends and all of them in alphabetical order. */
export const linksOn = async (page: Page): Promise<string[]> =>
  (await shownOn(page)).links.map(({ source, target }) => [source, target].sort().join(' – ')).sort();

/** Where an actor's card is. Throws when the canvas does not show exactly one of that name. */
export const cardOf = async (page: Page, name: string): Promise<Card> => {
  const canvas = await canvasAtRest(page);
  const { actors } = await canvas.evaluate(shownBy);
  const [index, ...others] = actors.flatMap((actor, at) => (actor.name === name ? [at] : []));
  if (index === undefined || others.length > 0) {
    throw new Error(`${others.length + Number(index !== undefined)} actors are called ${name}.`);
  }
  return canvas.evaluate((cy, at) => {
    const node = cy.nodes()[at];
    const corner = cy.container()?.getBoundingClientRect();
    if (!node || !corner) throw new Error('The canvas has changed meanwhile.');
    const { x, y } = node.renderedPosition();
    return {
      x: corner.left + x,
      y: corner.top + y,
      width: node.renderedWidth(),
      height: node.renderedHeight(),
    };
  }, index);
};

const OUTSIDE = 3;

/** Where a pointer takes hold of a card's rim, on the side towards a place. */
const rimTowards = ({ x, y, width, height }: Card, to: Place): Place => {
  const way = { x: to.x - x, y: to.y - y };
  const right = (width / 2 + OUTSIDE) / Math.abs(way.x);
  const down = (height / 2 + OUTSIDE) / Math.abs(way.y);
  const share = Math.min(right, down);
  return { x: x + way.x * share, y: y + way.y * share };
};

/** Presses at one place and lets go at another. */
const dragFrom = async ({ mouse }: Page, from: Place, to: Place): Promise<void> => {
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
  await mouse.move(to.x, to.y, { steps: 3 });
  await mouse.up();
};

/** Drags an actor's rim onto another actor. */
export const pullLink = async (page: Page, source: string, target: string): Promise<void> => {
  const [from, to] = [await cardOf(page, source), await cardOf(page, target)];
  await dragFrom(page, rimTowards(from, to), to);
};

/** Drags an actor's rim by an offset in px onto empty space. */
export const pullToEmpty = async (page: Page, source: string, by: Place): Promise<void> => {
  const from = await cardOf(page, source);
  const to = { x: from.x + by.x, y: from.y + by.y };
  await dragFrom(page, rimTowards(from, to), to);
};

/** Drags an actor by its middle, by an offset in px. */
export const dragActor = async (page: Page, name: string, by: Place): Promise<void> => {
  const card = await cardOf(page, name);
  await dragFrom(page, card, { x: card.x + by.x, y: card.y + by.y });
};

export const clickActor = async (page: Page, name: string): Promise<void> => {
  const { x, y } = await cardOf(page, name);
  await page.mouse.click(x, y);
};

export const doubleClickActor = async (page: Page, name: string): Promise<void> => {
  const { x, y } = await cardOf(page, name);
  await page.mouse.dblclick(x, y);
};

export const tapActor = async (page: Page, name: string): Promise<void> => {
  const { x, y } = await cardOf(page, name);
  await page.touchscreen.tap(x, y);
};
