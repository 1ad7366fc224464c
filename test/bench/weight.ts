import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { globSync } from 'tinyglobby';
import { root } from '../../src/tools/root.ts';
import { listen } from '../../src/tools/serve/listen.ts';
import { siteServer } from '../../src/tools/serve/site-server.ts';
import { findChromium } from '../../src/tools/test/chromium.ts';

const dist = join(root, 'dist');

/** Prints what the browser asks for, page by page, in bytes of brotli at its highest quality. */
export async function benchWeight(): Promise<void> {
  const executablePath = findChromium();
  if (!existsSync(join(dist, 'index.html')) || !executablePath) {
    console.log(
      `\nNo page weights: ${executablePath ? 'dist/ is missing; npm run build makes it' : 'no Chromium found'}.`,
    );
    return;
  }
  const asked: string[] = [];
  const server = siteServer(dist);
  server.on('request', ({ url }) => asked.push((url ?? '/').replace(/[?#].*/s, '')));
  const origin = `http://localhost:${await listen(server, 0, 'localhost')}`;
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    console.log(
      '\nPages, bytes of brotli: HTML with its styles, then what loads with it before anybody touches the page',
    );
    for (const path of pages()) {
      asked.length = 0;
      await load(browser, origin + path);
      console.log(line(path, asked));
    }
    console.log(
      '\nThe checker, once something was pasted: its worker and what that knows of errors included',
    );
    for (const path of ['/ja/check/', '/en/check/']) {
      asked.length = 0;
      await load(browser, origin + path, '{"message":"Forbidden"}');
      console.log(line(path, asked));
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** The homes, the checkers, the searches, and the heaviest article of each language. */
function pages(): readonly string[] {
  return ['ja', 'en'].flatMap((locale) => {
    const articles = globSync(`${locale}/errors/aws/*/index.html`, { cwd: dist }).map(
      (file) => `/${file.slice(0, -'index.html'.length)}`,
    );
    const heaviest = articles.sort((a, b) => bytesOf(b) - bytesOf(a)).slice(0, 1);
    return [`/${locale}/`, ...heaviest, `/${locale}/check/`, `/${locale}/search/`];
  });
}

async function load(browser: Browser, address: string, paste?: string): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  if (paste) {
    await page.locator('[data-checker] textarea').fill(paste);
    await page.locator('[data-checker-result] a').first().waitFor();
  }
  await context.close();
}

function line(path: string, asked: readonly string[]): string {
  const others = [...new Set(asked)].filter((file) => file !== path && file !== '/favicon.svg');
  const scripts = others.filter((file) => !file.startsWith('/pagefind/'));
  const index = others.filter((file) => file.startsWith('/pagefind/'));
  const sum = (files: readonly string[]): number => files.reduce((total, file) => total + bytesOf(file), 0);
  return [
    path.padEnd(52),
    `HTML ${bytesOf(path)}`.padEnd(14),
    `${scripts.length} files ${sum(scripts)}`.padEnd(20),
    index.length > 0 ? `index ${sum(index)}` : '',
  ].join(' ');
}

const sizes = new Map<string, number>();

/** @returns 0 for what is not there. Pagefind's files are compressed already. */
function bytesOf(path: string): number {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
  const bytes = existsSync(file) ? readFileSync(file) : undefined;
  const size = !bytes ? 0 : /\.pagefind$|\.pf_/.test(path) ? bytes.length : brotliCompressSync(bytes).length;
  sizes.set(path, size);
  return size;
}
