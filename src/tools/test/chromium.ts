import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** @returns the path of a Chromium or Chrome on this machine; `CHROMIUM` overrides. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named) return existsSync(named) ? named : undefined;
  return PLACES.find((place) => existsSync(place));
}

/** @returns the browser's path, after installing Debian's package where that is possible. */
export function ensureChromium(): string | undefined {
  const found = findChromium();
  if (found || !existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return found;
  console.log('No Chromium here: installing the package "chromium" with apt-get …');
  const apt = (...parameters: string[]): boolean =>
    spawnSync('apt-get', parameters, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  if (
    !apt('update', '-q') ||
    !apt('install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk')
  )
    return undefined;
  return findChromium();
}

export const HOW_TO_GET_CHROMIUM = `The browser tests need Chromium or Chrome, and none was found.
  Debian, Ubuntu:  sudo apt-get install chromium
  macOS:           brew install --cask chromium
  elsewhere:       set CHROMIUM to the browser's path
Then run npm test again.`;
