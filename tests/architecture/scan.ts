import { parseSync } from 'vite';

/** What one source file asks of others, and which dangerous words it uses. */
export interface Scan {
  /** Module names as they are written, in order, each once: types, re-exports and `new URL(…, import.meta.url)` too. */
  readonly imports: readonly string[];
  /** Ways of turning text into markup or code, each once. */
  readonly dangers: readonly string[];
  /** Where an address is followed, or loaded, that is neither written there nor a place in the app; each once. */
  readonly addresses: readonly string[];
  /** Whether it says of something that it is another thing than its type says (`as unknown as`). */
  readonly castsBlindly: boolean;
}

type SyntaxNode = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is SyntaxNode => typeof value === 'object' && value !== null;

const DANGEROUS_NAMES = new Set([
  'dangerouslySetInnerHTML',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'DOMParser',
  'XSLTProcessor',
  'srcdoc',
  'srcDoc',
  'importScripts',
  'eval',
  'Function',
]);

/** What may be reached by its name in quotation marks, too. */
const QUOTED_NAMES = new Set(['innerHTML', 'outerHTML', 'srcdoc']);

const TIMERS = new Set<unknown>(['setTimeout', 'setInterval']);

/** Attributes of elements that lead somewhere or load something. */
const LEADING = new Set<unknown>([
  'href',
  'xlinkHref',
  'src',
  'srcSet',
  'action',
  'formAction',
  'data',
  'poster',
]);

/** Functions that give nothing but places in the app. */
const GIVES_PLACES = new Set<unknown>(['addressOf', 'addressAt']);

/** A text that stands in the source as it is: `'a'`, or a template without holes. */
const textOf = (node: unknown): string | undefined => {
  if (!isNode(node)) return undefined;
  if (node['type'] === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node['type'] === 'TSLiteralType') return textOf(node['literal']);
  if (node['type'] !== 'TemplateLiteral') return undefined;
  const quasis = node['quasis'];
  const [only, ...more] = Array.isArray(quasis) ? quasis : [];
  return isNode(only) && more.length === 0 && isNode(only['value'])
    ? String(only['value']['cooked'])
    : undefined;
};

const nameOf = (node: unknown): unknown =>
  isNode(node) && node['type'] === 'Identifier' ? node['name'] : undefined;

/** `new URL('./x.ts', import.meta.url)`: how workers are started. */
const urlImport = (node: SyntaxNode): string | undefined => {
  const args = node['arguments'];
  if (nameOf(node['callee']) !== 'URL' || !Array.isArray(args)) return undefined;
  const [path, base] = args;
  const isOfModule = isNode(base) && isNode(base['object']) && base['object']['type'] === 'MetaProperty';
  return isOfModule ? textOf(path) : undefined;
};

const importOf = (node: SyntaxNode): string | undefined => {
  switch (node['type']) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
      return textOf(node['source']);
    case 'TSImportType':
      return textOf(node['source'] ?? node['argument']);
    case 'NewExpression':
      return urlImport(node);
    default:
      return undefined;
  }
};

const isDocumentWrite = (node: SyntaxNode): boolean =>
  node['type'] === 'MemberExpression' &&
  nameOf(node['object']) === 'document' &&
  ['write', 'writeln'].includes(String(nameOf(node['property'])));

/** A text that is to be run later. */
const isTimedText = ({ type, callee, arguments: args }: SyntaxNode): boolean => {
  if (type !== 'CallExpression' || !TIMERS.has(nameOf(callee)) || !Array.isArray(args)) return false;
  const [first] = args;
  return isNode(first) && (textOf(first) !== undefined || first['type'] === 'TemplateLiteral');
};

const dangerOf = (node: SyntaxNode): string | undefined => {
  if (isDocumentWrite(node)) return 'document.write';
  if (isTimedText(node)) return 'a timer with a text';
  const isName = node['type'] === 'Identifier' || node['type'] === 'JSXIdentifier';
  const name = isName ? node['name'] : undefined;
  const text = node['type'] === 'Literal' ? node['value'] : undefined;
  // ['innerHTML'] is the same thing; the words "eval" and "Function" in a sentence are not
  const found = name ?? (typeof text === 'string' && QUOTED_NAMES.has(text) ? text : undefined);
  return typeof found === 'string' && DANGEROUS_NAMES.has(found) ? found : undefined;
};

const isPlace = (expression: unknown): boolean =>
  textOf(expression) !== undefined || (isNode(expression) && GIVES_PLACES.has(nameOf(expression['callee'])));

/** `<a href={x}>`; what a component of ours makes of its `href` shows where the component is written. */
const leadingAttributes = ({ name, attributes }: SyntaxNode): string[] => {
  const element = isNode(name) ? String(name['name']) : '';
  if (element !== element.toLowerCase() || !Array.isArray(attributes)) return [];
  return attributes.flatMap((attribute: unknown) => {
    if (!isNode(attribute) || !isNode(attribute['name']) || !LEADING.has(attribute['name']['name']))
      return [];
    const value = attribute['value'];
    const expression =
      isNode(value) && value['type'] === 'JSXExpressionContainer' ? value['expression'] : value;
    return isPlace(expression) ? [] : [`<${element} ${attribute['name']['name']}>`];
  });
};

/** `link.href = x`, `location = x`. */
const leadingAssignment = ({ left, right }: SyntaxNode): string[] => {
  const property =
    isNode(left) && left['type'] === 'MemberExpression' ? nameOf(left['property']) : nameOf(left);
  return (LEADING.has(property) || property === 'location') && !isPlace(right) ? [`.${property} =`] : [];
};

/** `location.assign(x)`, `window.open(x)`, `element.setAttribute('href', x)`. */
const leadingCall = ({ callee, arguments: args }: SyntaxNode): string[] => {
  if (!isNode(callee) || callee['type'] !== 'MemberExpression' || !Array.isArray(args)) return [];
  const [object, method] = [nameOf(callee['object']), String(nameOf(callee['property']))];
  if (object === 'location' && (method === 'assign' || method === 'replace')) {
    return isPlace(args[0]) ? [] : [`location.${method}()`];
  }
  if (method === 'open' && (object === 'window' || object === 'globalThis')) return ['window.open()'];
  return method === 'setAttribute' && !isHarmlessName(args[0]) ? ['.setAttribute()'] : [];
};

const isHarmlessName = (name: unknown): boolean => {
  const text = textOf(name);
  return text !== undefined && !LEADING.has(text) && !text.startsWith('on') && text !== 'style';
};

const addressesOf = (node: SyntaxNode): string[] => {
  switch (node['type']) {
    case 'JSXOpeningElement':
      return leadingAttributes(node);
    case 'AssignmentExpression':
      return leadingAssignment(node);
    case 'CallExpression':
      return leadingCall(node);
    default:
      return [];
  }
};

const isBlindCast = ({ type, expression }: SyntaxNode): boolean =>
  type === 'TSAsExpression' &&
  isNode(expression) &&
  expression['type'] === 'TSAsExpression' &&
  isNode(expression['typeAnnotation']) &&
  expression['typeAnnotation']['type'] === 'TSUnknownKeyword';

const visit = (value: unknown, see: (node: SyntaxNode) => void): void => {
  if (!isNode(value)) return;
  if (!Array.isArray(value)) see(value);
  for (const child of Object.values(value)) visit(child, see);
};

/**
 * Reads a TypeScript source.
 * @throws when it is not one: a file that cannot be read must not pass for one that imports nothing
 */
export const scan = (file: string, source: string): Scan => {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const imports = new Set<string>();
  const dangers = new Set<string>();
  const addresses = new Set<string>();
  let castsBlindly = false;
  visit(program, (node) => {
    const imported = importOf(node);
    const danger = dangerOf(node);
    if (imported !== undefined) imports.add(imported);
    if (danger !== undefined) dangers.add(danger);
    for (const address of addressesOf(node)) addresses.add(address);
    castsBlindly ||= isBlindCast(node);
  });
  return { imports: [...imports], dangers: [...dangers], addresses: [...addresses], castsBlindly };
};
