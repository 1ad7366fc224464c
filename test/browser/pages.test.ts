import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

const PAGES = [
  '',
  'errors/',
  'check/',
  'search/',
  'send/',
  'errors/aws/missing-authentication-token/',
  'errors/aws/services/',
  'errors/aws/services/sqs/',
  'errors/aws/codes/',
  'errors/aws/codes/access-denied-exception/',
];

describe.for(['ja', 'en'])('every kind of page in %s', (locale) => {
  test.for(PAGES)('/%s: axe finds nothing, nothing overflows, nothing complains', async (path) => {
    const { page, context, complaints } = await site.visit(`/${locale}/${path}`, {
      colorScheme: 'light',
      viewport: { width: 360, height: 640 },
    });
    await expectAccessible(page);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
    // Of what axe looks at, the theme changes the colours alone, and the rows of a table have the same ones.
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.evaluate(() => {
      for (const row of document.querySelectorAll('tbody tr:nth-child(n + 40)')) row.remove();
    });
    await expectAccessible(page, ['color-contrast']);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('the first wire message is above the fold of a small phone', async () => {
    const { page, context } = await site.visit(`/${locale}/errors/aws/missing-authentication-token/`, {
      viewport: { width: 360, height: 640 },
    });
    const bottom = await page
      .locator('#messages')
      .evaluate(
        (heading) =>
          document.querySelector('main pre')?.getBoundingClientRect().top ??
          heading.getBoundingClientRect().bottom,
      );
    expect(bottom).toBeLessThan(640);
    await context.close();
  });
});

test('a table of errors is narrowed down by operation, by keyboard alone', async () => {
  const { page, context, complaints } = await site.visit('/ja/errors/aws/services/sqs/');
  const shown = () =>
    page.locator('#errors-table tbody tr:visible').evaluateAll((rows) => rows.map(({ id }) => id));
  const all = await shown();
  await page.locator('#filter').focus();
  await page.keyboard.type('purgequeue');
  const narrowed = await shown();
  expect(narrowed).toContain('PurgeQueueInProgress');
  // Every operation may answer so.
  expect(narrowed).toContain('InvalidAddress');
  expect(narrowed).not.toContain('QueueNameExists');
  expect(await page.locator('output').innerText()).toBe(`${all.length}件中${narrowed.length}件`);
  await page.keyboard.press('Escape');
  expect(await shown()).toEqual(all);
  expect(complaints).toEqual([]);
  await context.close();
});

test('404 in both languages', async () => {
  const { page, context } = await site.visit('/ja/errors/aws/no-such-error/');
  expect(await page.locator('h1').innerText()).not.toBe('');
  for (const locale of ['ja', 'en'])
    expect(await page.locator(`a[href^="/${locale}/errors/aws/"]`).count()).toBeGreaterThan(5);
  await expectAccessible(page);
  await context.close();
});

test.for([
  ['ja-JP', '/ja/'],
  ['en-GB', '/en/'],
  ['fr-FR', '/en/'],
] as const)('/ sends a browser in %s to %s', async ([locale, path]) => {
  const { page, context } = await site.visit('/', { locale });
  await page.waitForURL(site.origin + path);
  await context.close();
});

test('/ without scripts offers both languages', async () => {
  const { page, context } = await site.visit('/', { javaScriptEnabled: false });
  expect(await page.locator('a[href="/ja/"]').isVisible()).toBe(true);
  expect(await page.locator('a[href="/en/"]').isVisible()).toBe(true);
  await context.close();
});

test('the language switch keeps the page and the heading, and is remembered', async () => {
  const { page, context } = await site.visit('/ja/errors/aws/not-found/#cause-http-api-route-missing');
  await page.locator('header a[hreflang=en]').click();
  await page.waitForURL(/\/en\/errors\/aws\/not-found\/#cause-http-api-route-missing$/);
  await page.goto(`${site.origin}/`);
  await page.waitForURL(/\/en\/$/);
  await context.close();
});

test('the theme is chosen, applied and remembered', async () => {
  const { page, context } = await site.visit('/ja/', { colorScheme: 'light' });
  const background = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  for (let i = 0; i < 3 && (await background()) === light; i++) await page.locator('header .theme').click();
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await background()).toBe(dark);
  await context.close();
});

test('tabs change together, are remembered, and work by arrow keys', async () => {
  const { page, context } = await site.visit('/ja/errors/aws/missing-authentication-token/');
  const groups = page.locator('[role=tablist]');
  expect(await groups.count()).toBeGreaterThan(1);
  const python = page.locator('[role=tab]', { hasText: 'Python' });
  await python.first().click();
  for (const tab of await python.all()) expect(await tab.getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
  const chosen = await page.evaluate(() => document.activeElement?.textContent);
  await page.reload();
  await page.locator('[role=tablist]').first().waitFor();
  expect(await page.locator('[role=tab][aria-selected=true]').allInnerTexts()).toContain(chosen);
  await context.close();
});

test('without scripts every panel of every tab group is there to read', async () => {
  const { page, context } = await site.visit('/ja/errors/aws/missing-authentication-token/', {
    javaScriptEnabled: false,
  });
  const blocks = page.locator('#main pre');
  const hidden = await blocks.evaluateAll(
    (all) =>
      all.filter((block) => !block.closest('details:not([open])') && block.getClientRects().length === 0)
        .length,
  );
  expect(hidden).toBe(0);
  await context.close();
});

test('copying takes the code and no line numbers, by button and by selecting', async () => {
  const { page, context } = await site.visit('/ja/errors/aws/not-found/');
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin });
  const block = page.locator('main pre', { hasText: 'get-stages' }).first();
  const code = (await block.locator('code').textContent()) ?? '';
  await page.evaluate(
    (element) => getSelection()?.selectAllChildren(element as Node),
    await block.locator('code').elementHandle(),
  );
  const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
  expect(selected.trim()).toBe(code.trim());
  const button = block.locator('xpath=ancestor-or-self::*[.//button][1]').locator('button').first();
  await button.click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(code.replace(/\n$/, ''));
  await context.close();
});
