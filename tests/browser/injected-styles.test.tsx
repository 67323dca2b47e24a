import cytoscape from 'cytoscape';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { INJECTED_STYLES } from '../../scripts/injected-styles.mjs';

/** The texts of the style tags that an action adds to the page. */
const stylesAddedBy = async (action: () => unknown): Promise<string[]> => {
  const before = new Set(document.querySelectorAll('style'));
  await action();
  const added = [...document.querySelectorAll('style')].filter((style) => !before.has(style));
  return added.map((style) => style.textContent);
};

const place = (): HTMLElement => document.body.appendChild(document.createElement('div'));

/** react-aria asks once, when it is first loaded, what it runs on. */
const pretendToBeAnIPhone = (): void => {
  vi.stubGlobal('navigator', { userAgent: 'AppleWebKit', platform: 'iPhone', maxTouchPoints: 5 });
};

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

test('Cytoscape adds the one style tag that the policy admits', async () => {
  const added = await stylesAddedBy(() => cytoscape({ container: place() }).destroy());
  expect(added).toEqual([INJECTED_STYLES.cytoscapeContainer]);
});

test('react-aria adds the two style tags that the policy admits, the second on iPhones with a dialog open', async () => {
  pretendToBeAnIPhone();
  const { Button, Dialog, Modal } = await import('react-aria-components');
  const root = createRoot(place());
  const added = await stylesAddedBy(() =>
    flushSync(() =>
      root.render(
        <Modal isOpen>
          <Dialog aria-label="A dialog">
            <Button>Close</Button>
          </Dialog>
        </Modal>,
      ),
    ),
  );
  root.unmount();
  expect(added.sort()).toEqual(
    [INJECTED_STYLES.reactAriaPressable, INJECTED_STYLES.reactAriaScrollLock].sort(),
  );
});
