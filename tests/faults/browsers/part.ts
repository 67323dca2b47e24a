import type { Outcome, Part, PartOptions } from '../parts';
import { serveApp } from '../support/app';
import { openFirefox } from './firefox';
import { smoke } from './smoke';
import { openWebKit } from './webkit';

const BROWSERS = [openFirefox, openWebKit] as const;

const tryBrowser = async (open: (typeof BROWSERS)[number], address: string) => {
  const driver = await open();
  if (!driver) return undefined;
  try {
    const { faults, hasCopy } = await smoke(driver, address);
    return { version: driver.version, faults, hasCopy };
  } catch (error) {
    const seen = await driver.ask('arguments[0](document.body.innerText)').catch(() => 'nothing');
    return { version: driver.version, faults: [`${error} on a page that says: ${seen}`], hasCopy: false };
  } finally {
    await driver.end();
  }
};

const tryAll = async ({ tell }: PartOptions): Promise<Outcome> => {
  const { address, close } = await serveApp();
  const failures: string[] = [];
  const figures: Record<string, string> = {};
  try {
    for (const open of BROWSERS) {
      const tried = await tryBrowser(open, address);
      if (!tried) continue;
      tell(`${tried.version}: ${tried.faults.length} faults`);
      figures[tried.version] = tried.hasCopy ? 'with a second copy' : 'without a second copy';
      failures.push(...tried.faults.map((fault) => `${tried.version}: ${fault}`));
    }
  } finally {
    await close();
  }
  const runs = Object.keys(figures).length;
  return runs > 0 ? { runs, figures, failures } : { runs, figures, failures, skipped: 'none installed' };
};

/** The built app in the other browsers that are installed here: Firefox, and the WebKit of GTK. */
export const part: Part = {
  name: 'browsers',
  what: 'other browsers that are installed: two actors and a link, loaded again',
  runs: 1,
  seed: 0,
  run: tryAll,
};
