import type { CanvasActor, CanvasDrawing, CanvasLink } from '../../../src/canvas/elements';
import { type Card, cardOf } from '../../../src/domain/layout/card';
import { tint } from '../../../src/domain/layout/colour';
import { type Point, shapePath } from '../../../src/domain/layout/shapes';
import { type Engine, FONT, LARGEST_ZOOM, MARGIN } from './engine';

const GREY = '#5B6573';
const DASHES = { solid: [], dashed: [9, 6], dotted: [2, 2] };
const SMALLEST_LETTERS = 4;
const LETTERS = 14;
const LINE_HEIGHT = 18;

interface Thing extends Card {
  readonly id: string;
  at: Point;
  readonly path: Path2D;
  readonly colour: string;
}

const thingOf = ({ id, name, x, y, colour = GREY, shape = 'card' }: CanvasActor): Thing => {
  const card = cardOf(name, shape);
  return { ...card, id, at: { x, y }, colour, path: new Path2D(shapePath(shape, card.width, card.height)) };
};

/** A plain loop over everything, for each frame: what the canvas of the browser costs by itself. */
class Loop {
  private readonly canvas: HTMLCanvasElement;
  private readonly things: Map<string, Thing>;
  private readonly links: CanvasLink[];
  private zoom = 1;
  private pan = { x: 0, y: 0 };
  private asked = false;
  private hovered: Thing | undefined;
  private chosen = new Set<Thing>();
  private held: readonly Thing[] | 'view' | undefined;

  constructor(stage: HTMLElement, { actors, links }: CanvasDrawing) {
    this.canvas = stage.appendChild(document.createElement('canvas'));
    this.canvas.width = stage.clientWidth;
    this.canvas.height = stage.clientHeight;
    this.things = new Map(actors.map((actor) => [actor.id, thingOf(actor)]));
    this.links = [...links];
    this.fit();
    this.listen();
    this.paint();
  }

  private fit() {
    const all = [...this.things.values()];
    const xs = all.map(({ at }) => at.x);
    const ys = all.map(({ at }) => at.y);
    const [left, right] = [Math.min(...xs) - MARGIN, Math.max(...xs) + MARGIN];
    const [top, bottom] = [Math.min(...ys) - MARGIN, Math.max(...ys) + MARGIN];
    const { width, height } = this.canvas;
    this.zoom = Math.min(width / (right - left), height / (bottom - top), LARGEST_ZOOM);
    this.pan = {
      x: (width - this.zoom * (left + right)) / 2,
      y: (height - this.zoom * (top + bottom)) / 2,
    };
  }

  private listen() {
    this.canvas.addEventListener('mousedown', (event) => {
      const hit = this.hit(event);
      this.held = hit ? (this.chosen.has(hit) ? [...this.chosen] : [hit]) : 'view';
    });
    addEventListener('mouseup', () => {
      this.held = undefined;
    });
    this.canvas.addEventListener('mousemove', (event) => this.move(event));
    this.canvas.addEventListener('wheel', (event) => this.wheel(event), { passive: false });
  }

  private move(event: MouseEvent) {
    const { movementX: x, movementY: y } = event;
    if (this.held === 'view') this.pan = { x: this.pan.x + x, y: this.pan.y + y };
    else if (this.held) for (const one of this.held) this.shift(one, x, y);
    else if (!this.hovers(event)) return;
    this.ask();
  }

  private shift(one: Thing, x: number, y: number) {
    one.at = { x: one.at.x + x / this.zoom, y: one.at.y + y / this.zoom };
  }

  private hovers(event: MouseEvent): boolean {
    const hit = this.hit(event);
    const isOther = hit !== this.hovered;
    this.hovered = hit;
    return isOther;
  }

  private wheel(event: WheelEvent) {
    event.preventDefault();
    const factor = Math.exp(-event.deltaY * 0.0018);
    const { clientX: x, clientY: y } = event;
    this.pan = { x: x - (x - this.pan.x) * factor, y: y - (y - this.pan.y) * factor };
    this.zoom *= factor;
    this.ask();
  }

  private hit({ clientX, clientY }: MouseEvent): Thing | undefined {
    const x = (clientX - this.pan.x) / this.zoom;
    const y = (clientY - this.pan.y) / this.zoom;
    return [...this.things.values()].find(
      ({ at, width, height }) => Math.abs(at.x - x) <= width / 2 && Math.abs(at.y - y) <= height / 2,
    );
  }

  private ask() {
    if (this.asked) return;
    this.asked = true;
    requestAnimationFrame(() => this.paint());
  }

  private paint() {
    this.asked = false;
    const context = this.canvas.getContext('2d');
    if (!context) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    context.setTransform(this.zoom, 0, 0, this.zoom, this.pan.x, this.pan.y);
    for (const link of this.links) this.paintLink(context, link);
    context.setLineDash([]);
    context.lineWidth = 2;
    context.font = FONT;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    for (const one of this.things.values()) this.paintThing(context, one);
  }

  private paintLink(
    context: CanvasRenderingContext2D,
    { source, target, colour = GREY, line = 'solid', width = 2 }: CanvasLink,
  ) {
    const [from, to] = [this.things.get(source)?.at, this.things.get(target)?.at];
    if (!from || !to) return;
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.setLineDash(DASHES[line]);
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
  }

  private paintThing(context: CanvasRenderingContext2D, one: Thing) {
    const { at, colour, path, lines } = one;
    context.translate(at.x, at.y);
    context.fillStyle = one === this.hovered ? '#FFFFFF' : tint(colour);
    context.strokeStyle = this.chosen.has(one) ? '#F4B73B' : colour;
    context.fill(path);
    context.stroke(path);
    if (LETTERS * this.zoom >= SMALLEST_LETTERS) {
      context.fillStyle = '#1E2732';
      for (const [index, line] of lines.entries())
        context.fillText(line, 0, (index - (lines.length - 1) / 2) * LINE_HEIGHT);
    }
    context.translate(-at.x, -at.y);
  }

  placeOf(id: string): Point {
    const { x, y } = this.things.get(id)?.at ?? { x: 0, y: 0 };
    return { x: x * this.zoom + this.pan.x, y: y * this.zoom + this.pan.y };
  }

  select(ids: readonly string[]) {
    this.chosen = new Set(ids.flatMap((id) => this.things.get(id) ?? []));
    this.ask();
  }

  add(actor: CanvasActor, link: CanvasLink) {
    this.things.set(actor.id, thingOf(actor));
    this.links.push(link);
    this.ask();
  }
}

/** Plain Canvas2D. */
export const raw: Engine = {
  open: async (stage, _entities, drawing) => {
    const loop = new Loop(stage, drawing);
    await new Promise(requestAnimationFrame);
    return {
      placeOf: (id) => loop.placeOf(id),
      select: (ids) => loop.select(ids),
      add: (id, at, linkedTo) =>
        loop.add({ id, name: `Uusi toimija ${id}`, ...at }, { id: `l${id}`, source: id, target: linkedTo }),
      atRest: () => true,
    };
  },
};
