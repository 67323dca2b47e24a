import { describe, expect, test } from 'vitest';
import { createSaving, hasUnsaved, report, whenSaved } from '../../src/state/saving';

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

  test('something is unsaved while a commit waits or there is a problem', () => {
    const saving = createSaving();
    expect(hasUnsaved(saving)).toBe(false);
    report(saving, 'w1', { pending: 1, problem: null });
    expect(hasUnsaved(saving)).toBe(true);
    report(saving, 'w1', { pending: 0, problem: 'unavailable' });
    expect(hasUnsaved(saving)).toBe(true);
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
});
