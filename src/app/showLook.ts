import { look } from '../state/look';

/** The browser's own frame around the page takes the colour of the page's bar. */
const tintFrame = (): void => {
  const { backgroundColor } = getComputedStyle(document.documentElement);
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
    meta.setAttribute('content', backgroundColor);
  }
};

const show = (): void => {
  const { theme, isProjector } = look.getState();
  const { dataset } = document.documentElement;
  dataset['theme'] = theme;
  if (isProjector) dataset['projector'] = 'true';
  else delete dataset['projector'];
  tintFrame();
};

/** Dresses the page as the look says, now and whenever it changes; called before anything is shown. */
export const showLook = (): void => {
  show();
  look.subscribe(show);
};
