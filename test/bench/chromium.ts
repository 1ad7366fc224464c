import { chromium } from 'playwright-core';
import { createViteServer } from 'vitest/node';
import { root } from '../../src/tools/root.ts';
import { findChromium } from '../../src/tools/test/chromium.ts';

/**
 * Runs a function without parameters in a page.
 * @param path - of its module, from the project's folder.
 * @returns what it returns, as JSON carries it.
 */
export async function inChromium<Result>(path: string, name: string): Promise<Result> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium: npm test says how to get one');
  const server = await createViteServer({ root, configFile: false, logLevel: 'error', appType: 'custom' });
  await server.listen(0);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const origin = server.resolvedUrls?.local[0] ?? '';
    await page.route(`${origin}empty`, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    await page.goto(`${origin}empty`);
    const asked = { path, name };
    return (await page.evaluate(async (asked) => (await import(asked.path))[asked.name](), asked)) as Result;
  } finally {
    await browser.close();
    await server.close();
  }
}
