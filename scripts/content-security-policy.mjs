import { createHash } from 'node:crypto';
import { INJECTED_STYLES } from './injected-styles.mjs';

/** A text as a source expression: `'sha256-…'`. @param {string} text */
const hashSource = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What the page may do: run and load what it came with, and nothing else. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${Object.values(INJECTED_STYLES).map(hashSource).join(' ')}`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // the one policy that may name workers' addresses
  'trusted-types app-url',
].join('; ');

/** Comes before everything that the policy is to bind, and after the charset, which must be within the first 1024 bytes. */
const CHARSET = '<meta charset="utf-8">';

/** @param {string} html */
const withPolicy = (html) => {
  if (!html.includes(CHARSET))
    throw new Error(`index.html must hold ${CHARSET}: the policy is put after it.`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`;
  return html.replace(CHARSET, `${CHARSET}\n    ${meta}`);
};

/**
 * Puts the policy into the built page. Not while developing: Vite's own scripts and styles there are inline.
 * @returns {import('vite').Plugin}
 */
export const contentSecurityPolicy = () => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: withPolicy },
});
