import { createHash } from 'node:crypto';
import { INJECTED_STYLES } from './injected-styles.mjs';

/** A text as a source expression: `'sha256-…'`. @param {string} text */
const hashSource = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const INJECTED = Object.values(INJECTED_STYLES).map(hashSource).join(' ');

/** The same for every page of the app, wherever its files lie. */
const COMMON = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // the one policy that may name workers' addresses
  'trusted-types app-url',
];

/** What the page may do: run and load what it came with, and nothing else. */
export const CONTENT_SECURITY_POLICY = [
  ...COMMON,
  "script-src 'self'",
  `style-src 'self' ${INJECTED}`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
].join('; ');

/**
 * The policy of the app as one file: it fetches nothing at all. What stands in the file is known by its hash.
 * @param {{ script: string, styles: string }} inside
 */
export const singleFilePolicy = ({ script, styles }) =>
  [
    ...COMMON,
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(styles)} ${INJECTED}`,
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'none'",
    // workers are made of texts in the script: a page on a disk has no address that they could be had from
    'worker-src blob:',
  ].join('; ');

/** Comes before everything that the policy is to bind, and after the charset, which must be within the first 1024 bytes. */
const CHARSET = '<meta charset="utf-8">';

/** @param {string} html @param {string} policy */
export const withPolicy = (html, policy) => {
  if (!html.includes(CHARSET))
    throw new Error(`index.html must hold ${CHARSET}: the policy is put after it.`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.replace(CHARSET, `${CHARSET}\n    ${meta}`);
};

/**
 * Puts the policy into the built page. Not while developing: Vite's own scripts and styles there are inline.
 * @returns {import('vite').Plugin}
 */
export const contentSecurityPolicy = () => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: (html) => withPolicy(html, CONTENT_SECURITY_POLICY) },
});
