import { expect, test } from 'vitest';
import { scan } from './scan';

const importsOf = (source: string): readonly string[] => scan('a.tsx', source).imports;
const dangersOf = (source: string): readonly string[] => scan('a.tsx', source).dangers;

test.each([
  ["import a from './a';", './a'],
  ["import type { A } from './a';", './a'],
  ["import {\n  type A,\n  b,\n} from './a';", './a'],
  ["import './a.css';", './a.css'],
  ["export * from './a';", './a'],
  ["export type { A } from './a';", './a'],
  ["const a = () => import('./a');", './a'],
  ['const a = () => import(`./a`);', './a'],
  ["type A = import('./a').A;", './a'],
  ["const url = new URL('./a.ts', import.meta.url);", './a.ts'],
  ["import url from './a?worker&url';", './a?worker&url'],
])('an import is seen: %s', (source, imported) => {
  expect(importsOf(source)).toEqual([imported]);
});

test('what only looks like an import is not one', () => {
  expect(importsOf("// import './a'\nconst text = `import './b'`;\nnew URL('./c', base);")).toEqual([]);
});

test.each([
  ['element.innerHTML = text;', 'innerHTML'],
  ["element['innerHTML'] = text;", 'innerHTML'],
  ['const a = <p dangerouslySetInnerHTML={{ __html: text }} />;', 'dangerouslySetInnerHTML'],
  ['eval(text);', 'eval'],
  ['new Function(text);', 'Function'],
  ['document.write(text);', 'document.write'],
  ['document.createRange().createContextualFragment(text);', 'createContextualFragment'],
  ["new DOMParser().parseFromString(text, 'text/html');", 'DOMParser'],
  ['const a = <iframe srcDoc={text} />;', 'srcDoc'],
  ["frame['srcdoc'] = text;", 'srcdoc'],
  ["setTimeout('alert(1)', 10);", 'a timer with a text'],
  ['setInterval(`alert(1)`, 10);', 'a timer with a text'],
])('a danger is seen: %s', (source, danger) => {
  expect(dangersOf(source)).toEqual([danger]);
});

test('a danger is only spoken of in comments and sentences', () => {
  expect(dangersOf("// innerHTML\nconst text = 'eval';\nstore.write(text);")).toEqual([]);
});

test.each([
  ['const a = <a href={text}>x</a>;', '<a href>'],
  ['const a = <image href={before + text} />;', '<image href>'],
  ['const a = <img src={of(text)} />;', '<img src>'],
  ['const a = <form action={text} />;', '<form action>'],
  ['link.href = text;', '.href ='],
  ['location = text;', '.location ='],
  ['location.replace(text);', 'location.replace()'],
  ['window.open(text);', 'window.open()'],
  ["element.setAttribute('href', text);", '.setAttribute()'],
  ['element.setAttribute(name, text);', '.setAttribute()'],
])('an address that is followed is seen: %s', (source, address) => {
  expect(scan('a.tsx', source).addresses).toEqual([address]);
});

test('a place in the app, or an address that stands there, is none', () => {
  const source = `
    const a = <a href={addressOf({ at: 'home' })}>x</a>;
    const b = <img src="./icon.svg" />;
    const c = <Notice action={text} href={text} />;
    location.replace('#/');
    element.setAttribute('aria-label', text);`;
  expect(scan('a.tsx', source).addresses).toEqual([]);
});

test.each([
  ['const renderer = (cy as unknown as Hidden).renderer();', true],
  ['const shape = name as Shape;', false],
  ["const text = 'cy as unknown as Hidden';", false],
])('a blind cast is seen: %s', (source, casts) => {
  expect(scan('a.tsx', source).castsBlindly).toBe(casts);
});

test('a file that is not TypeScript is a fault, not a file without imports', () => {
  expect(() => scan('a.ts', 'import {')).toThrow('a.ts cannot be parsed');
});
