import { once } from 'node:events';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { expect } from 'vitest';
import { findChromium } from '../../src/tools/test/chromium.ts';
import { root } from '../../src/tools/root.ts';
import { listen } from '../../src/tools/serve/listen.ts';
import { siteServer } from '../../src/tools/serve/site-server.ts';

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses asked for since the page was opened, in order. */
  readonly requests: string[];
  /** What the console and the page complained of; must stay empty. */
  readonly complaints: string[];
}

/** One browser and one server for the tests of a file. */
export class Site {
  readonly #browser: Browser;
  readonly #close: () => Promise<void>;
  readonly #port: number;
  readonly origin: string;

  private constructor(browser: Browser, port: number, close: () => Promise<void>) {
    this.#browser = browser;
    this.#port = port;
    this.origin = `http://localhost:${port}`;
    this.#close = close;
  }

  /** @param hosts - further rules of `--host-resolver-rules`: `MAP api.example.com:443 127.0.0.1:8443`. */
  static async open(hosts: readonly string[] = []): Promise<Site> {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('no Chromium: npm test says how to get one');
    const server = siteServer(join(root, 'dist'));
    const port = await listen(server, 0, '127.0.0.1');
    const browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--host-resolver-rules=${['MAP localhost 127.0.0.1', 'MAP plain.test 127.0.0.1', ...hosts].join(', ')}`,
      ],
    });
    return new Site(browser, port, async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    });
  }

  /**
   * Opens a page in a profile of its own and collects what it asks for and complains of.
   * @param origin - without its port; `http://plain.test` is no secure context.
   */
  async visit(
    path: string,
    options: BrowserContextOptions = {},
    origin = 'http://localhost',
  ): Promise<Visit> {
    const context = await this.#browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'ja-JP',
      ...options,
    });
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${origin}:${this.#port}${path}`);
    return { page, context, requests, complaints };
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#close();
  }
}

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with what axe found, in words. `rules`: these alone. */
export async function expectAccessible(page: Page, rules?: string[]): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(everyRule)).analyze();
  expect(
    violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 5)
          .map(
            ({ html, failureSummary }) => `${html.slice(0, 160)} — ${failureSummary?.split('\n')[1] ?? ''}`,
          )
          .join(' | ')}`,
    ),
  ).toEqual([]);
}

/** Pastes as a person does: the text arrives at once. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.locator('[data-checker] textarea').fill(text);
}
