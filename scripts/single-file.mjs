import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { ASIDE, classicScript } from './aside.mjs';
import { singleFilePolicy, withPolicy } from './content-security-policy.mjs';
import { ROOT } from './setup.mjs';

export const SINGLE_NAME = 'yhteiskartta.html';

const EXAMPLE = 'public/examples/varsinais-suomi.yhteiskartta.json';
const ICON = 'public/icons/icon.svg';

const WORKER = '?worker&url';
const TRUSTED = `${ROOT}src/workers/trusted.ts`;
const POLICY_AFTER = '</title>';

/** @param {string} path from the root */
const read = (path) => readFileSync(ROOT + path, 'utf8');

/** A text that may stand in a script element: nothing in it ends the element. @param {string} script */
const inElement = (script) => script.replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');

/** The same for data that is read as JSON. @param {string} json */
const dataInElement = (json) => json.replaceAll('<', '\\u003c');

/**
 * A worker as one classic script.
 * @param {string} entry @returns {Promise<string>}
 */
const workerScript = async (entry) => {
  const built = await build({ ...ASIDE, build: { write: false, ...classicScript(entry, 'worker.js') } });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`The worker ${entry} was not built.`);
  return chunk.code;
};

/** @typedef {{ script: string, styles: string }} Inside */

/**
 * The page with everything in it: the script at the end, where the page is there already, since it cannot wait for itself.
 * @param {string} html @param {Inside} inside
 */
const page = (html, { script, styles }) => {
  const icon = `data:image/svg+xml;base64,${Buffer.from(read(ICON)).toString('base64')}`;
  const bare = html
    .replace(/^\s*<link rel="(?:apple-touch-icon|manifest|stylesheet)"[^>]*>\n/gm, '')
    .replace(/^\s*<script [^>]*src=[^>]*><\/script>\n/gm, '')
    .replace(/(<link rel="icon" href=")[^"]*/, `$1${icon}`);
  const head = `\n    <style>${styles}</style>`;
  const tail = [
    `    <script type="application/json" id="example">${dataInElement(read(EXAMPLE))}</script>`,
    `    <script type="module">${script}</script>\n  `,
  ].join('\n');
  // by functions: a dollar sign in a script must not be taken for a pattern
  return withPolicy(
    bare.replace(POLICY_AFTER, () => POLICY_AFTER + head).replace('</body>', () => `${tail}</body>`),
    singleFilePolicy({ script, styles }),
  );
};

/**
 * Puts the built app into one HTML file: script, styles, fonts, workers, icon and example. Nothing is fetched any more,
 * and the policy of the page forbids it.
 * @returns {import('vite').Plugin}
 */
export const oneFile = () => ({
  name: 'one-file',
  enforce: 'pre',
  resolveId: {
    filter: { id: /\?worker&url$/ },
    /** @param {string} id @param {string | undefined} importer */
    async handler(id, importer) {
      const found = await this.resolve(id.slice(0, -WORKER.length), importer, { skipSelf: true });
      return found ? `\0${found.id}?one-file-worker` : undefined;
    },
  },
  load: {
    filter: { id: /\?one-file-worker$/ },
    /** @param {string} id */
    async handler(id) {
      const script = await workerScript(id.slice(1, id.indexOf('?')));
      return [
        `import { ownScript } from ${JSON.stringify(TRUSTED)};`,
        `export default ownScript(${JSON.stringify(script)});`,
      ].join('\n');
    },
  },
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const files = Object.values(bundle);
      const entry = files.find((file) => file.type === 'chunk');
      const css = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
      const html = files.find((file) => file.fileName.endsWith('.html'));
      if (entry?.type !== 'chunk' || css?.type !== 'asset' || html?.type !== 'asset') {
        throw new Error('The app was not built as one script, one style sheet and one page.');
      }
      const inside = { script: inElement(entry.code), styles: String(css.source) };
      const source = page(String(html.source), inside);
      for (const name of Object.keys(bundle)) delete bundle[name];
      this.emitFile({ type: 'asset', fileName: SINGLE_NAME, source });
    },
  },
});
