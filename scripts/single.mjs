import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { ASIDE } from './aside.mjs';
import { oneFile, SINGLE_NAME } from './single-file.mjs';
import { TARGET } from './target.mjs';

/** Builds the app as one HTML file. @param {string} outDir emptied first @returns {Promise<string>} the file */
export const buildSingle = async (outDir) => {
  await build({
    ...ASIDE,
    plugins: [react(), oneFile()],
    build: {
      outDir,
      emptyOutDir: true,
      target: TARGET,
      // fonts too lie in the styles
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { output: { codeSplitting: false } },
      chunkSizeWarningLimit: 20_000,
    },
  });
  return `${outDir}/${SINGLE_NAME}`;
};
