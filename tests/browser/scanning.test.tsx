import { expect, test } from 'vitest';
import { apply } from '../../src/domain/change';
import { linkTo } from '../../src/domain/code/links';
import { partsOf } from '../../src/domain/code/parts';
import { mapCode } from '../../src/domain/code/workshopCode';
import { addMap, newWorkshop } from '../../src/domain/commands/create';
import type { Collected } from '../../src/features/library/collect/useCollecting';
import { type Scanning, useScanning } from '../../src/features/library/collect/useScanning';
import { changeLanguage, startI18n, words } from '../../src/i18n';
import { createLibrary, type OpenWorkshop } from '../../src/state/library';
import { mount } from './mounting';

startI18n();
changeLanguage('fi');

const FROM_ANYWHERE = 'https://example.org/';
const NOTHING_NEW: Collected = { taken: [], failures: [], foreign: [] };

const forum = newWorkshop({ id: 'w', title: 'Foorumi', createdAt: '2026-11-22T09:00:00Z' });
const linkOf = (id: string): string =>
  linkTo(FROM_ANYWHERE, { kind: 'map', code: mapCode(apply(forum, addMap({ id })), id) });

/** Keeps what was read waiting until the test lets it go on. */
let goOn = (): void => {};
const collect = (): Promise<Collected> =>
  new Promise((resolve) => {
    goOn = () => resolve(NOTHING_NEW);
  });

let scanning: Scanning;
const Scanner = ({ open }: { readonly open: OpenWorkshop }) => {
  scanning = useScanning(open, collect);
  const { said, progress, unfinished } = scanning;
  return (
    <output>
      {[progress && `${progress.read}/${progress.count}`, said?.text, unfinished.length].join(' ')}
    </output>
  );
};

test('what is told late of one map does not hide how far the next one is', async () => {
  mount(<Scanner open={createLibrary(() => {}).add('w', forum, { stored: true })} />);
  const shown = () => document.querySelector('output')?.textContent;
  await expect.poll(shown).toBe('  0');
  const parts = partsOf(linkOf('large'), 25);
  const [first = '', second = ''] = parts;

  scanning.onText(first);
  await expect.poll(shown).toBe(`1/${parts.length}  0`);
  scanning.onText(linkOf('small'));
  await expect.poll(shown).toBe('  1');
  scanning.onText(second);
  await expect.poll(shown).toBe(`2/${parts.length}  0`);
  goOn();
  await expect.poll(shown).toBe(`2/${parts.length} ${words('collect')('readBefore')} 0`);
});
