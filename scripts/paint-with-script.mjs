const ENTRY = '<script type="module" ';

/**
 * Lets the built page wait for its script before it is painted for the first time: only the script knows which theme
 * was chosen on the device. Browsers that do not know the attribute show an empty page of the device's theme meanwhile.
 * @returns {import('vite').Plugin}
 */
export const paintWithScript = () => ({
  name: 'paint-with-script',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    /** @param {string} html */
    handler: (html) => {
      if (!html.includes(ENTRY)) throw new Error(`The built page must hold ${ENTRY}.`);
      return html.replace(ENTRY, `${ENTRY}blocking="render" `);
    },
  },
});
