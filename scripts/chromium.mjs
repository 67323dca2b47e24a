import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ROOT, SetupError } from './setup.mjs';

/** What Playwright turns off of its own accord: of two such lists Chromium hears the last alone, which is ours. */
const OFF_BY_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/** Processes that every window starts for its address bar and for a page to come: no test has a use for them. */
const OFF_FOR_SPEED = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'];

/** The parts of Chromium that no test runs with. */
export const FEATURES_OFF = [...OFF_BY_PLAYWRIGHT, ...OFF_FOR_SPEED];

/** How every test starts Chromium: quietly, without the network, and the same on every machine. */
export const CHROMIUM_FLAGS = [
  `--disable-features=${FEATURES_OFF.join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--hide-scrollbars',
];

const NOT_FOUND =
  'No Chromium was found, and none could be installed. Install Chromium or Chrome, or set CHROME_PATH to its program file.';

const ON_LINUX = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
];

const ON_MAC = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const onWindows = () =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [`${folder}\\Google\\Chrome\\Application\\chrome.exe`] : [];
  });

const usualPlaces = () => {
  if (process.platform === 'darwin') return ON_MAC;
  return process.platform === 'win32' ? onWindows() : ON_LINUX;
};

const playwrightsOwn = async () => {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
};

/**
 * The program file of a Chromium: CHROME_PATH, the system's usual places, Playwright's own; undefined if there is none.
 * @returns {Promise<string | undefined>}
 * @throws {SetupError} when CHROME_PATH leads nowhere
 */
export const findChromium = async () => {
  const named = process.env['CHROME_PATH'];
  if (named && !existsSync(named))
    throw new SetupError(`CHROME_PATH is ${named}, and there is no such file.`);
  return named || usualPlaces().find(existsSync) || [await playwrightsOwn()].find(existsSync);
};

/** @param {string} command @param {string[]} args @returns {boolean} whether it went well */
const succeeds = (command, args) =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;

const installFromDebian = () => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  process.env['DEBIAN_FRONTEND'] = 'noninteractive';
  const install = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'];
  return succeeds('apt-get', ['update', '-qq']) && succeeds('apt-get', install);
};

const installFromPlaywright = () =>
  succeeds(process.execPath, [`${ROOT}node_modules/playwright-core/cli.js`, 'install', 'chromium']);

/**
 * The program file of a Chromium, installed first where there is none.
 * @returns {Promise<string>}
 * @throws {SetupError} with one sentence that says what to install
 */
export const ensureChromium = async () => {
  const found = await findChromium();
  if (found) return found;
  console.error('Installing Chromium (this once) …');
  if (!installFromDebian()) installFromPlaywright();
  const installed = await findChromium();
  if (!installed) throw new SetupError(NOT_FOUND);
  return installed;
};
