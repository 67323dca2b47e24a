import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { type KillableBrowser, launchKillable } from './killable-browser';
import { requestProblem } from './requests';

export { expect };

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const REPORT_VIOLATION = 'reportPolicyViolation';

/** Goes into every page before its own scripts. */
const reportPolicyViolations = (report: string): void => {
  document.addEventListener('securitypolicyviolation', (event) => {
    const send: unknown = Reflect.get(window, report);
    const where = `${event.sourceFile}:${event.lineNumber}`;
    if (typeof send === 'function')
      send(`${event.effectiveDirective} ${event.blockedURI} ${event.sample} (${where})`);
  });
};

/**
 * Notes what must not happen in any page of a context: errors in the console, uncaught errors, violations of the content
 * security policy, requests for anything but the app's own files, by pages and by workers. One sentence each.
 */
const watchForProblems = async (
  context: BrowserContext,
  origin: string,
  problems: string[],
): Promise<void> => {
  context.on('console', (message) => {
    if (message.type() === 'error')
      problems.push(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => problems.push(`uncaught error: ${error.error().stack}`));
  context.on('request', (request) => {
    const problem = requestProblem(request, origin);
    if (problem) problems.push(problem);
  });
  await context.exposeFunction(REPORT_VIOLATION, (violation: string) => {
    problems.push(`violation of the content security policy: ${violation}`);
  });
  await context.addInitScript(reportPolicyViolations, REPORT_VIOLATION);
};

interface Fixtures {
  /** What the watch has noticed so far, in every page of the test; must be empty at its end. */
  problems: string[];
  /** A folder for a browser profile that lives as long as the test. */
  profileDir: string;
  /** Starts another Chromium on `profileDir`, to be killed and started again; watched like the test's own. */
  launchKillable: () => Promise<KillableBrowser>;
}

/** Every test of the app. It fails if any page misbehaves: errors, violations of the policy, foreign requests. */
export const test = base.extend<Fixtures>({
  problems: [
    async ({ context, baseURL }, use) => {
      const problems: string[] = [];
      await watchForProblems(context, baseURL ?? '', problems);
      await use(problems);
      // one round trip to each page: what was reported before the test ended has then arrived
      await Promise.all(context.pages().map((page) => page.evaluate('0').catch(() => undefined)));
      expect(problems, 'no page misbehaves').toEqual([]);
    },
    { auto: true },
  ],
  profileDir: async ({ browserName }, use) => {
    const folder = await mkdtemp(join(tmpdir(), `yhteiskartta-${browserName}-`));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  },
  launchKillable: async ({ profileDir, problems, baseURL }, use) => {
    const launched: KillableBrowser[] = [];
    await use(async () => {
      const browser = await launchKillable(profileDir);
      launched.push(browser);
      await watchForProblems(browser.context, baseURL ?? '', problems);
      return browser;
    });
    for (const browser of launched) await browser.kill();
  },
});

/** Once a document: what looks at it is half a megabyte to read. */
const bringAxe = async (page: Page): Promise<void> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
};

/** Runs in the page: resolves when nothing fades or slides any more but what never ends. Half faded is no colour. */
const atRest = async (): Promise<void> => {
  const passing = document.getAnimations().filter(({ effect, playState }) => {
    return playState === 'running' && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
  });
  await Promise.allSettled(passing.map(({ finished }) => finished));
};

/** Checks the page as it stands against WCAG 2.2 AA, as far as a program can. */
export const expectNoAxeViolations = async (page: Page): Promise<void> => {
  await bringAxe(page);
  await page.evaluate(atRest);
  const { found, looked } = await page.evaluate(async (rules) => {
    const brought: typeof axe = Reflect.get(window, 'axe');
    const { violations, passes } = await brought.run({ runOnly: rules, resultTypes: ['violations'] });
    return {
      looked: passes.length,
      found: violations.map(
        ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`,
      ),
    };
  }, RULES);
  expect(looked, 'axe looked at something').toBeGreaterThan(0);
  expect(found, 'no axe violations').toEqual([]);
};
