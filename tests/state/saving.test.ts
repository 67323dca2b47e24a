import { describe, expect, test } from 'vitest';
import {
  createSaving,
  hasUnsaved,
  report,
  type SavingProblem,
  whenSaved,
  whenSettled,
} from '../../src/state/saving';

describe('saving', () => {
  test('sums what its sources tell and shows a problem of any of them', () => {
    const saving = createSaving();
    report(saving, 'w1', { pending: 2, problem: null });
    report(saving, 'w2', { pending: 1, problem: 'full' });
    expect(saving.getState()).toMatchObject({ pending: 3, problem: 'full' });
    report(saving, 'w1', { pending: 0, problem: null });
    expect(saving.getState()).toMatchObject({ pending: 1, problem: 'full' });
    report(saving, 'w2', { pending: 0, problem: null });
    expect(saving.getState()).toMatchObject({ pending: 0, problem: null });
  });

  test('of several problems the one is shown that says most about what to do', () => {
    const saving = createSaving();
    const shown = (problem: SavingProblem | null) => {
      report(saving, problem ?? 'none', { pending: 0, problem });
      return saving.getState().problem;
    };
    const rising = [null, 'failed', 'unavailable', 'full', 'blocked', 'outdated'] as const;
    expect(rising.map(shown)).toEqual(rising);
    expect(shown('failed')).toBe('outdated');
  });

  test('something is unsaved while a commit waits, whether or not there is a problem', () => {
    const saving = createSaving();
    expect(hasUnsaved(saving)).toBe(false);
    report(saving, 'w1', { pending: 1, problem: null });
    expect(hasUnsaved(saving)).toBe(true);
    report(saving, 'w1', { pending: 1, problem: 'unavailable' });
    expect(hasUnsaved(saving)).toBe(true);
    report(saving, 'w1', { pending: 0, problem: 'unavailable' });
    expect(hasUnsaved(saving)).toBe(false);
  });

  test('waiting ends at once when nothing waits, else when the last commit is stored', async () => {
    const saving = createSaving();
    await whenSaved(saving);
    report(saving, 'w1', { pending: 2, problem: null });
    let isSaved = false;
    const waiting = whenSaved(saving).then(() => {
      isSaved = true;
    });
    report(saving, 'w1', { pending: 1, problem: 'failed' });
    await Promise.resolve();
    expect(isSaved).toBe(false);
    report(saving, 'w1', { pending: 0, problem: null });
    await waiting;
  });

  test('how it stands with a workshop is known when its last commit is stored', async () => {
    const saving = createSaving();
    expect(await whenSettled(saving, 'w1')).toBe('stored');
    report(saving, 'w1', { pending: 2, problem: null });
    report(saving, 'w2', { pending: 1, problem: 'full' });
    const settled = whenSettled(saving, 'w1');
    report(saving, 'w1', { pending: 1, problem: null });
    expect(await Promise.race([settled, Promise.resolve('not yet')])).toBe('not yet');
    report(saving, 'w1', { pending: 0, problem: null });
    expect(await settled).toBe('stored');
  });

  test('how it stands is known too when something hinders it: nobody waits for what may never come', async () => {
    const saving = createSaving();
    report(saving, 'w1', { pending: 1, problem: null });
    const settled = whenSettled(saving, 'w1');
    report(saving, 'w1', { pending: 1, problem: 'unavailable' });
    expect(await settled).toBe('inMemory');
    expect(await whenSettled(saving, 'w1')).toBe('inMemory');
  });
});
