import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCheckerMessages } from '../../src/i18n/checker.ts';
import { loadVerifyMessages } from '../../src/i18n/verify.ts';
import { loadWorkbenchMessages } from '../../src/i18n/workbench.ts';
import { expectAccessible, paste, Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

const PASTE = `curl https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/users -H 'Authorization: Bearer eyJhbGciOiJub25lIn0.e30.'

{"message":"Missing Authentication Token"}`;

describe.for(['ja', 'en'] as const)('requests in other languages, in %s', (locale) => {
  test('a mended request in the language that was chosen, here and on the next page', async () => {
    const t = await loadCheckerMessages(locale);
    const words = await loadVerifyMessages(locale);
    const { page, context, requests, complaints } = await site.visit(`/${locale}/check/`);
    await paste(page, PASTE);
    const card = page.locator('.ck-cause', { has: page.locator('.ck-code') }).first();
    await card.waitFor();
    expect(await card.locator('pre').first().innerText()).toContain('curl');
    await card.getByRole('button', { name: t.otherLanguages }).click();
    const choice = card.getByLabel(words.printers.choose);
    await choice.selectOption('python-botocore');
    const code = card.locator('pre').first();
    await expect.poll(() => code.innerText()).toContain('import ');
    expect(await card.innerText()).not.toContain('eyJhbGciOiJub25lIn0');
    await expectAccessible(page);

    await page.reload();
    const before = requests.length;
    await page.locator('[data-checker] textarea').focus();
    await expect.poll(() => requests.slice(before).some((url) => url.includes('load-printers'))).toBe(true);
    await paste(page, PASTE);
    await expect.poll(() => code.innerText()).toContain('import ');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('the request as it was read, in a tab of the workbench', async () => {
    const [t, words, bench] = await Promise.all([
      loadCheckerMessages(locale),
      loadVerifyMessages(locale),
      loadWorkbenchMessages(locale),
    ]);
    const { page, context } = await site.visit(`/${locale}/check/`);
    await page.getByRole('button', { name: t.sign.open }).click();
    await page.getByRole('tab', { name: bench.tabs.languages }).click();
    const panel = page.getByRole('tabpanel', { name: bench.tabs.languages });
    await expect.poll(() => panel.innerText()).toContain(words.printers.nothing);
    await paste(page, PASTE);
    await panel.getByLabel(words.printers.choose).first().selectOption('go');
    await expect.poll(() => panel.locator('pre').first().innerText()).toContain('package main');
    await expectAccessible(page);
    await context.close();
  });
});
