import { parseSync } from 'vite';

/** What one source file asks of others, and which dangerous words it uses. */
export interface Scan {
  /** Module names as they are written, in order, each once: types, re-exports and `new URL(…, import.meta.url)` too. */
  readonly imports: readonly string[];
  /** Ways of turning text into markup or code, each once. */
  readonly dangers: readonly string[];
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
  'eval',
  'Function',
]);

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

const dangerOf = (node: SyntaxNode): string | undefined => {
  if (isDocumentWrite(node)) return 'document.write';
  const isName = node['type'] === 'Identifier' || node['type'] === 'JSXIdentifier';
  const name = isName ? node['name'] : undefined;
  const text = node['type'] === 'Literal' ? node['value'] : undefined;
  // ['innerHTML'] is the same thing; the words "eval" and "Function" in a sentence are not
  const found = name ?? (text === 'innerHTML' || text === 'outerHTML' ? text : undefined);
  return typeof found === 'string' && DANGEROUS_NAMES.has(found) ? found : undefined;
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
  let castsBlindly = false;
  visit(program, (node) => {
    const imported = importOf(node);
    const danger = dangerOf(node);
    if (imported !== undefined) imports.add(imported);
    if (danger !== undefined) dangers.add(danger);
    castsBlindly ||= isBlindCast(node);
  });
  return { imports: [...imports], dangers: [...dangers], castsBlindly };
};
