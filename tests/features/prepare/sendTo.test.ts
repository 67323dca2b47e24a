import { expect, test } from 'vitest';
import { looksReachable } from '../../../src/features/prepare/sendTo';

test.each(['', '  ', 'maija@vsl.fi', ' https://pilvi.fi/lataa ', 'mailto:maija@vsl.fi'])(
  'maps can be sent to “%s”',
  (typed) => {
    expect(looksReachable(typed)).toBe(true);
  },
);

test.each(['maija', 'maija@', 'www.pilvi.fi', 'http://pilvi.fi/lataa', 'ftp://pilvi.fi'])(
  'nobody knows how to send maps to “%s”',
  (typed) => {
    expect(looksReachable(typed)).toBe(false);
  },
);
