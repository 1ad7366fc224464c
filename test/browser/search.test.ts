import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../src/tools/root.ts';
import { expectAccessible, Site, type Visit } from './site.ts';

interface Query {
  readonly query: string;
  /** Any of these pages is a right answer. */
  readonly slugs: readonly string[];
  /** How far down it may stand. */
  readonly within: number;
}

const queries = JSON.parse(readFileSync(join(root, 'test/browser/search-queries.json'), 'utf8')) as Record<
  'ja' | 'en',
  readonly Query[]
>;

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

/** The pages found, best first. */
const found = (visit: Visit): Promise<string[]> =>
  visit.page
    .locator('.search-hit > a:first-child')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.split('/').at(-2) ?? ''),
    );

describe.for(['ja', 'en'] as const)('the search in %s', (locale) => {
  test('finds the right article for each query', async () => {
    const visit = await site.visit(`/${locale}/search/`);
    const field = visit.page.locator('[data-search-inline] input');
    const misses: string[] = [];
    for (const { query, slugs, within } of queries[locale]) {
      await field.fill(query);
      const right = async (): Promise<boolean> =>
        (await found(visit)).slice(0, within).some((slug) => slugs.includes(slug));
      await expect
        .poll(right, { timeout: 5_000, interval: 100 })
        .toBe(true)
        .catch(async () => misses.push(`${query}: ${(await found(visit)).slice(0, 3).join(', ')}`));
    }
    expect(misses).toEqual([]);
    expect(visit.complaints).toEqual([]);
    await visit.context.close();
  });

  test('by keyboard: slash opens it, arrows move, Enter leads to a heading, Escape closes', async () => {
    const visit = await site.visit(`/${locale}/errors/`);
    const { page } = visit;
    expect(visit.requests.some((url) => url.includes('/pagefind/'))).toBe(false);
    await page.keyboard.press('/');
    const field = page.locator('dialog input');
    await field.waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.keyboard.press('Control+k');
    await field.waitFor();
    await page.keyboard.insertText(locale === 'ja' ? 'ステージ名' : 'clock skew');
    await page.locator('dialog [role=option]').first().waitFor();
    await expectAccessible(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/errors\/aws\/[\w-]+\/#/);
    expect(await page.locator(':target').count()).toBe(1);
    expect(visit.complaints).toEqual([]);
    await visit.context.close();
  });
});

test('an Enter that ends an IME conversion does not open a result', async () => {
  const { page, context } = await site.visit('/ja/errors/');
  await page.keyboard.press('/');
  await page.locator('dialog input').waitFor();
  await page.keyboard.insertText('署名');
  await page.locator('dialog [role=option]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  const address = page.url();
  await page.locator('dialog input').evaluate((input) => {
    input.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
    );
    input.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }),
    );
  });
  await page.waitForTimeout(300);
  expect(page.url()).toBe(address);
  await context.close();
});

test('the checker’s page links to the search instead of opening it', async () => {
  const { page, context, requests } = await site.visit('/ja/check/');
  await page.locator('header .find').click();
  await page.waitForURL(/\/ja\/search\/$/);
  expect(requests.some((url) => url.includes('/pagefind/'))).toBe(true);
  await context.close();
});
