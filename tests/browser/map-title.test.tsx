import { beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { claimMap } from '../../src/domain/device';
import type { MapInfo } from '../../src/domain/entity';
import { useMapTitle } from '../../src/features/draw/useMapTitle';
import { changeLanguage, startI18n } from '../../src/i18n';
import { createLibrary } from '../../src/state/library';
import { showNames } from '../../src/state/namesShown';
import type { Workshop } from '../../src/state/workshop';
import { mapOf, type WorkshopSketch, workshop } from '../domain/match/workshop';
import { mount } from './mounting';

const by = (name: string, more = {}) => ({ author: { name, ...more } });

const forum: WorkshopSketch = {
  maps: {
    m1: { ...mapOf('Turku'), info: by('Marjatta') },
    m2: { ...mapOf('Turku'), info: by('Sven', { hidden: true }) },
    m3: { ...mapOf('Turku'), info: by('Pöytä 3', { type: 'group' }) },
  },
};

const Title = ({ of, info }: { readonly of: Workshop; readonly info: MapInfo }) => (
  <p>{useMapTitle(of, info)}</p>
);

const show = (): Workshop => {
  const open = createLibrary(() => {}).add(`title${++count}`, workshop(forum), { stored: true });
  const infos = ['m1', 'm2', 'm3'].flatMap((id) => {
    const info = open.workshop.entities().get(id);
    return info?.is === 'map' ? [info] : [];
  });
  mount(infos.map((info) => <Title key={info.id} of={open.workshop} info={info} />));
  return open.workshop;
};

let count = 0;

const titles = () =>
  page
    .getByRole('main')
    .getByRole('paragraph')
    .elements()
    .map((one) => one.textContent);

beforeAll(() => {
  startI18n();
  changeLanguage('fi');
});

test('where one draws, other people are named only once names are shown, and never those who stay hidden', async () => {
  const opened = show();
  await expect.poll(titles).toEqual(['Kartta 1', 'Kartta 2', 'Pöytä 3']);
  showNames(opened.id, true);
  await expect.poll(titles).toEqual(['Marjatta', 'Kartta 2', 'Pöytä 3']);
});

test('whoever draws on this device sees their own name', async () => {
  const opened = show();
  opened.commit(claimMap(opened.entities(), 'm1'), 'user', { lasting: true });
  await expect.poll(titles).toEqual(['Marjatta', 'Kartta 2', 'Pöytä 3']);
});
