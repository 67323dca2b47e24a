import axe from 'axe-core';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Entity } from '../../../src/domain/entity';
import { CanvasScreen } from '../../../src/features/draw/CanvasScreen';
import { createDrawing, type Drawing } from '../../../src/features/draw/drawing';
import type { DrawingState } from '../../../src/features/draw/drawingState';
import { outlineView } from '../../../src/features/draw/outline/outlineView';
import { StepsScreen } from '../../../src/features/draw/steps/StepsScreen';
import { startI18n } from '../../../src/i18n';
import { fi } from '../../../src/i18n/fi';
import { createLibrary } from '../../../src/state/library';
import { lightNetwork } from '../../../src/state/networkView';
import { createSaving } from '../../../src/state/saving';
import { createSelection, select } from '../../../src/state/selection';
import { Button } from '../../../src/ui/Button';
import { Toasts } from '../../../src/ui/toasts';
import { type MapSketch, workshop } from '../../domain/match/workshop';
import { mountPage } from '../mounting';

const { common, draw, steps } = fi;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const DRAWN: MapSketch = {
  actors: {
    a: { name: 'Varha', kind: 'public', x: 0, y: 0, influence: 3, note: 'Iso' },
    b: { name: 'Turku', kind: 'public', x: 260, y: 0 },
    c: { name: 'Martat', x: 0, y: 200, pinned: true },
    d: { name: 'martat', x: 260, y: 200 },
  },
  links: [
    ['a', 'b', { kind: 'coop', direction: 'forward', strength: 2 }],
    ['a', 'c'],
  ],
  info: {
    backdrop: {
      type: 'rings',
      rings: [
        { id: 'core', name: 'Ydinverkosto' },
        { id: 'partners', name: 'Kumppanit' },
      ],
    },
  },
};

const MORE: readonly Entity[] = [
  { is: 'actorKind', id: 'public', name: 'Julkinen', colour: '#2B6CB0', shape: 'card' },
  { is: 'linkKind', id: 'coop', name: 'Yhteistyö', colour: '#5B6573', line: 'solid' },
];

const ON_MAP: readonly (readonly [string, Entity])[] = [
  [
    'm1/n',
    {
      is: 'network',
      id: 'n',
      name: 'Tuki',
      members: ['a', 'b'],
      theme: 'Arki',
      contacts: [{ name: 'Maija' }],
      permission: { state: 'asked' },
    },
  ],
  ['m1/t', { is: 'text', id: 't', text: 'Tämä on tärkeää', x: 0, y: -200 }],
];

let count = 0;

const ASKS_INFLUENCE: Entity = { is: 'workshop', id: 'w1', title: 'Foorumi', asksInfluence: true };

const opened = (map: MapSketch, onMap = ON_MAP) => {
  const entities = new Map([...workshop({ maps: { m1: map }, more: [...MORE, ASKS_INFLUENCE] }), ...onMap]);
  const open = createLibrary(() => {}).add(`axe${++count}`, entities, { stored: true });
  return { open, drawing: createDrawing(open.workshop, 'm1', createSelection()), saving: createSaving() };
};

const show = (screen: ReactNode): void =>
  mountPage(
    <>
      <main className="draw-page">{screen}</main>
      <Toasts />
    </>,
  );

/** Two frames: what was asked for is drawn, and what follows from its size. */
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

const LAPTOP = 1366;

const html = document.documentElement;

/** Looked at once: what is opened later leaves these as they are. */
const UNCHANGING = ['.draw-bar', '.legend', '.zoom-tools', '.steps-picture'];

/** What axe finds on the page as it stands; colours alone differ in the dark, and they are the same at every width. */
const violations = async (state: string, isFirst: boolean): Promise<string[]> => {
  const found: string[] = [];
  for (const theme of innerWidth < LAPTOP ? ['light'] : ['light', 'dark']) {
    html.dataset['theme'] = theme;
    const rules = theme === 'light' ? RULES : ['color-contrast'];
    const type = theme === 'light' ? 'tag' : 'rule';
    const result = await axe.run(
      { include: document, exclude: isFirst ? [] : UNCHANGING },
      {
        runOnly: { type, values: rules },
        // a tooltip stands beside the landmarks
        rules: { region: { enabled: false } },
        resultTypes: ['violations'],
      },
    );
    expect(result.passes.length, 'axe looked at something').toBeGreaterThan(0);
    for (const { id, nodes } of result.violations)
      for (const node of nodes)
        found.push(`${state}, ${theme}: ${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`);
  }
  return found;
};

const CALM: Partial<DrawingState> = {
  tool: 'one',
  panel: null,
  overlay: null,
  menuAt: null,
  focus: null,
  line: null,
  naming: null,
  questions: [],
  connecting: null,
};

const ASKED: DrawingState['questions'] = [
  { actorId: 'b', written: 'Turku', meant: { actor: { is: 'actor', id: 'c', name: 'Martat' } } },
];

type State = readonly [name: string, open: (drawing: Drawing) => unknown];

const with_ =
  (state: Partial<DrawingState>, ...ids: readonly string[]) =>
  (drawing: Drawing) => {
    select(drawing.selection, ids);
    drawing.store.setState(state);
  };

const press = (name: string) => () => page.getByRole('button', { name, exact: true }).first().click();

const CANVAS_STATES: readonly State[] = [
  ['drawn', with_({})],
  ['actor', with_({}, 'a')],
  [
    'actor, all of it',
    async (drawing) => {
      with_({}, 'a')(drawing);
      await press(common.more)();
      await expect.element(page.getByRole('complementary', { name: draw.actor })).toBeVisible();
    },
  ],
  ['a name asked about', with_({ questions: ASKED })],
  ['link', with_({}, 'l0')],
  ['several', with_({}, 'a', 'b')],
  ['text', with_({}, 't')],
  ['list', with_({ panel: 'outline' }, 'a')],
  [
    'list, one renamed',
    async (drawing) => {
      with_({ panel: 'outline' }, 'a')(drawing);
      await page.getByRole('row', { name: 'Turku' }).click();
      await userEvent.keyboard('{F2}');
    },
  ],
  [
    'wide list',
    (drawing) => {
      outlineView.setState({ wide: true });
      with_({ panel: 'outline' })(drawing);
    },
  ],
  [
    'menu of a row',
    async (drawing) => {
      with_({ panel: 'outline' }, 'a')(drawing);
      await page.getByRole('row', { name: 'Turku' }).click();
      await page.getByRole('button', { name: 'Toiminnot: Turku' }).click();
    },
  ],
  ['networks', with_({ panel: 'networks' })],
  [
    'a network',
    (drawing) => {
      with_({ panel: 'networks' })(drawing);
      lightNetwork('n');
    },
  ],
  [
    'a network, all of it',
    async (drawing) => {
      with_({ panel: 'networks' })(drawing);
      lightNetwork('n');
      await press(common.more)();
    },
  ],
  ['backdrop', with_({ panel: 'backdrop' })],
  ['palette', with_({ overlay: 'palette' })],
  ['keys', with_({ overlay: 'keys' })],
  ['search', with_({ overlay: 'search' })],
  ['menu', with_({ menuAt: { x: 150, y: 200 } }, 'a')],
  ['menu of the ground', with_({ menuAt: { x: 150, y: 200 } })],
  [
    'name field',
    with_({ naming: { what: 'new', at: { x: 100, y: 100 }, around: { near: { x: 0, y: 0 } } } }),
  ],
  ['renaming', with_({ naming: { what: 'rename', id: 'a' } })],
  ['hub', with_({ connecting: { source: 'a' } })],
  ['lasso', with_({ tool: 'lasso' })],
  ['several by tapping', with_({ tool: 'many' }, 'a', 'b')],
  ['focus', with_({ focus: 'a' }, 'a')],
  ['line', with_({ line: { text: 'Varha > Salo, Tur' } })],
  ['pasted', with_({ line: { text: 'Salo\tVarha\nKela\tTurku\n–\tx' } })],
  ['menu of the map', press(common.menu)],
  [
    'about the map',
    async () => {
      await press(common.menu)();
      await page.getByRole('menuitem', { name: draw.mapSettings }).click();
    },
  ],
  [
    'tools that have no room',
    () => document.querySelector<HTMLElement>('.tool-bar button[aria-haspopup]')?.click(),
  ],
];

const tab = (index: number) => () =>
  page.getByRole('navigation', { name: steps.stepsLabel }).getByRole('button').nth(index).click();

const STEPS_STATES: readonly State[] = [
  ['names', () => undefined],
  ['a name asked about', with_({ questions: ASKED })],
  ['sheet of an actor', press('Varha, avaa tiedot')],
  ['links', tab(1)],
  [
    'links of one',
    async () => {
      await tab(1)();
      await page.getByRole('button', { name: 'Turku' }).click();
    },
  ],
  ['zones', tab(2)],
  ['influence', tab(3)],
  ['networks over the steps', with_({ panel: 'networks' })],
];

const SIZES = [
  [390, 844],
  [LAPTOP, 768],
] as const;

/** Opens each state after the other on one screen, and gathers what is wrong in any of them. */
const inAll = async (states: readonly State[], drawing: Drawing): Promise<string[]> => {
  const found: string[] = [];
  for (const [index, [name, open]] of states.entries()) {
    await open(drawing);
    await settled();
    found.push(...(await violations(name, index === 0)));
    while (document.querySelector('[role=dialog], [role=menu]')) {
      await userEvent.keyboard('{Escape}');
      await settled();
    }
    lightNetwork(null);
    outlineView.setState({ wide: false });
    select(drawing.selection, []);
    drawing.store.setState(CALM);
  }
  return found;
};

beforeAll(() => {
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
});

/** Colours that are on their way from one theme to the other are neither's. */
const stillness = new CSSStyleSheet();
stillness.replaceSync('*, *::before, *::after { transition: none !important; animation: none !important }');

beforeAll(() => {
  document.adoptedStyleSheets.push(stillness);
});

afterEach(() => {
  delete html.dataset['theme'];
});

const canvasOf = async ({ drawing, ...parts }: ReturnType<typeof opened>): Promise<Drawing> => {
  show(<CanvasScreen drawing={drawing} {...parts} sendButton={<Button>Lähetä</Button>} />);
  await expect.element(page.getByRole('application')).toBeVisible();
  return drawing;
};

describe.each(SIZES)('axe finds nothing at %d × %d', (width, height) => {
  test('on any state of the canvas', { timeout: 60_000 }, async () => {
    await page.viewport(width, height);
    expect(await inAll(CANVAS_STATES, await canvasOf(opened(DRAWN)))).toEqual([]);
  });

  test('on an empty canvas', async () => {
    await page.viewport(width, height);
    expect(await inAll([['empty', with_({})]], await canvasOf(opened({ actors: {} }, [])))).toEqual([]);
  });
});

test('axe finds nothing on any of the steps', { timeout: 60_000 }, async () => {
  await page.viewport(390, 844);
  const { drawing, ...parts } = opened(DRAWN);
  show(<StepsScreen drawing={drawing} {...parts} sendButton={<Button>Lähetä</Button>} />);
  await expect.element(page.getByRole('heading', { name: steps.names })).toBeVisible();
  expect(await inAll(STEPS_STATES, drawing)).toEqual([]);
});
