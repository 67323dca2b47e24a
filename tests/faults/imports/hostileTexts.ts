import type { Dice } from './dice';

/** Sets the canary off if any of it is ever run. */
const RUN = 'globalThis.canary=1';

/** Texts that somebody might hope to see run, followed, shown as something else, or choked on. */
const TEXTS: readonly [string, ...string[]] = [
  '',
  ' ',
  `<img src=x onerror="${RUN}">`,
  `"><script>${RUN}</script>`,
  `<svg onload="${RUN}"><image href="https://example.org/x.png"/></svg>`,
  `javascript:${RUN}`,
  ` java\nscript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  'https://bank.example@elsewhere.example/',
  'a@b.fi?bcc=spy@example.org',
  '=HYPERLINK("https://example.org";"x")',
  '+1+cmd|"/c calc"!A0',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'workshop',
  'a/b',
  '../../etc/passwd',
  '\u0000',
  '\ud800',
  '\udfff\ud83d',
  '\u202egnp.exe',
  '\ufeff',
  'e\u0301'.repeat(50),
  'İıſK',
  '😀'.repeat(40),
  '{{file}} $t(common:home)',
  '%s%n$1',
  '2026-13-45',
  '0000-00-00',
  '#GGGGGG',
];

const LONG: readonly [number, ...number[]] = [300, 2_001, 10_000, 120_000];

/** One of them, or one that is too long for most places. */
export const hostileText = (dice: Dice): string =>
  dice.chance(0.06) ? dice.of(['x', '\\', '"', 'å', '\n', ';']).repeat(dice.of(LONG)) : dice.of(TEXTS);
