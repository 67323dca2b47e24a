import { useState } from 'react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { ComparedMaps } from '../../src/canvas/useCompared';
import { choiceOf } from '../../src/domain/compare/chosen';
import { mapLabels } from '../../src/domain/compare/labels';
import { comparedOf } from '../../src/domain/merge/view';
import type { TalkingPoint } from '../../src/domain/points/point';
import { InvitePanel } from '../../src/features/compare/points/InvitePanel';
import { PointsPanel } from '../../src/features/compare/points/PointsPanel';
import { startI18n } from '../../src/i18n';
import { type MapSketch, workshop } from '../domain/match/workshop';
import { mount } from './mounting';

const actors = (self: string | undefined) =>
  Object.fromEntries(
    ['Varha', 'Turun kaupunki', 'Lounatuulet'].map((name, index) => [
      `a${index + 1}`,
      { name, ...(name === self && { self: true }) },
    ]),
  );

const maps: Readonly<Record<string, MapSketch>> = {
  m1: { actors: actors('Varha'), links: [['a1', 'a3']] },
  m2: { actors: actors('Varha'), links: [['a1', 'a2']] },
  m3: { actors: { ...actors('Varha'), a4: 'Kela' }, links: [['a1', 'a2']] },
  m4: {
    actors: actors('Varha'),
    links: [
      ['a1', 'a2'],
      ['a2', 'a3'],
    ],
  },
};

const comparedFrom = (sketches: Readonly<Record<string, MapSketch>>): ComparedMaps => {
  const records = workshop({ maps: sketches });
  const choice = choiceOf(records);
  return {
    records,
    choice,
    compared: comparedOf(records),
    labels: mapLabels(records, choice.contents, false),
    showsNames: false,
  };
};

const Points = ({
  compared,
  onPoint,
}: {
  compared: ComparedMaps;
  onPoint: (point: TalkingPoint | undefined) => void;
}) => {
  const [chosen, setChosen] = useState<string>();
  const [pinned, setPinned] = useState<readonly string[]>([]);
  return (
    <PointsPanel
      compared={compared}
      chosen={chosen}
      onChoose={(point) => {
        setChosen(point?.key);
        onPoint(point);
      }}
      pinned={pinned}
      onPin={(key) => setPinned(pinned.includes(key) ? [] : [key])}
    />
  );
};

beforeAll(() => {
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
});

beforeEach(() => page.viewport(390, 844));

const sentence = page.getByRole('button', { name: /^Kaikki 4 piirsivät/ });

test('five points come first, the others on demand, and what is chosen and pinned is told', async () => {
  const onPoint = vi.fn();
  mount(<Points compared={comparedFrom(maps)} onPoint={onPoint} />);
  await expect
    .element(sentence)
    .toHaveAccessibleName('Kaikki 4 piirsivät toimijat Varha, Turun kaupunki ja Lounatuulet.');
  expect(document.querySelectorAll('.point')).toHaveLength(5);
  await sentence.click();
  await expect.element(sentence).toHaveAttribute('aria-pressed', 'true');
  expect(onPoint).toHaveBeenLastCalledWith(expect.objectContaining({ code: 'all-drew' }));
  await sentence.click();
  expect(onPoint).toHaveBeenLastCalledWith(undefined);
  const pin = page.getByRole('button', { name: /^Näytä esityksessä Kaikki 4/ });
  await pin.click();
  await expect.element(pin).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Näytä lisää' }).click();
  expect(document.querySelectorAll('.point').length).toBeGreaterThan(5);
});

test('one map gives nothing to talk about, and says when there will be', async () => {
  mount(<Points compared={comparedFrom({ m1: maps['m1'] ?? { actors: {} } })} onPoint={() => {}} />);
  await expect.element(page.getByText(/vähintään kaksi karttaa/)).toBeVisible();
});

test('the invite list is a table of its own, copied as text and for a spreadsheet', async () => {
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  mount(<InvitePanel compared={comparedFrom(maps)} />);
  const row = page.getByRole('row', { name: /Turun kaupunki/ });
  await expect.element(row).toHaveTextContent('Turun kaupunki4/4Varha');
  await page.getByRole('button', { name: 'Kopioi tekstinä' }).click();
  expect(writeText).toHaveBeenLastCalledWith(
    'Turun kaupunki: 4/4 piirsi, yhteydessä: Varha\nLounatuulet: 4/4 piirsi, yhteydessä: Varha',
  );
  await page.getByRole('button', { name: 'Kopioi taulukkona' }).click();
  expect(writeText).toHaveBeenLastCalledWith(
    'Toimija\tPiirsi\tKarttoja\tYhteydessä\nTurun kaupunki\t4\t4\tVarha\nLounatuulet\t4\t4\tVarha',
  );
  writeText.mockRestore();
});

test('where nobody has said whom they represent, the list says so', async () => {
  const unsaid = { m1: { actors: actors(undefined) }, m2: { actors: actors(undefined) } };
  mount(<InvitePanel compared={comparedFrom(unsaid)} />);
  await expect.element(page.getByText(/Kukaan ei ole merkinnyt, mitä toimijaa edustaa/)).toBeVisible();
  await expect.element(page.getByRole('row', { name: /Varha/ })).toBeVisible();
});
