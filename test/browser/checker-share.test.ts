import { afterAll, beforeAll, expect, test } from 'vitest';
import { paste, Site } from './site.ts';

const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const PASTE = `export AWS_SECRET_ACCESS_KEY=${SECRET}
curl https://abc123.execute-api.ap-northeast-1.amazonaws.com/users

{"message":"Missing Authentication Token"}`;

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

test('report and link hold no secret; the link opens to the same answer and says where the text is from', async () => {
  const { page, context, complaints } = await site.visit('/en/check/');
  await paste(page, PASTE);
  await page.locator('.ck-cause').first().waitFor();
  const headline = await page.locator('[data-checker-result] h2').first().innerText();
  await page.getByRole('button', { name: 'Copy or share' }).click();
  const panel = page.locator('.ck-share');
  await panel.waitFor();
  const link = panel.locator('figure', { hasText: 'Link to this check' }).locator('code');
  await expect.poll(() => link.innerText()).toContain('/en/check/#paste=');
  const shared = await panel.innerText();
  expect(shared).not.toContain(SECRET);
  expect(shared).toContain('## ');
  expect(page.url()).not.toContain('#');
  const address = await link.innerText();
  await page.keyboard.press('Escape');
  expect(await panel.count()).toBe(0);
  await context.close();

  const again = await site.visit(new URL(address).pathname + new URL(address).hash);
  await again.page.locator('.ck-cause').first().waitFor();
  expect(await again.page.locator('[data-checker-result] h2').first().innerText()).toBe(headline);
  expect(await again.page.locator('.ck-notice').innerText()).toContain('came with a link');
  expect(await again.page.locator('[data-checker] textarea').inputValue()).not.toContain(SECRET);
  expect(again.page.url()).not.toContain('#');
  expect(again.requests.every((url) => !url.includes('paste='))).toBe(true);
  const kept = await again.page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(kept).not.toContain('execute-api');
  expect([...complaints, ...again.complaints]).toEqual([]);
  await again.context.close();
});

test('a text that is too long for a link says so', async () => {
  const { page, context } = await site.visit('/en/check/');
  const noise = Array.from({ length: 9_000 }, (_, index) => ((index * 2_654_435_761) >>> 5).toString(36));
  await paste(page, `{"message":"Missing Authentication Token"}\n${noise.join(' ')}`);
  await page.locator('.ck-cause').first().waitFor();
  await page.getByRole('button', { name: 'Copy or share' }).click();
  await expect.poll(() => page.locator('.ck-share').innerText()).toContain('too long for a link');
  await context.close();
});

test.for(['#paste=', '#paste=AX', '#paste=%3Cscript%3E', `#paste=${'A'.repeat(20_000)}`])(
  'a link that cannot be read (%s) says so and leaves the box empty',
  async (fragment) => {
    const { page, context, complaints } = await site.visit(`/ja/check/${fragment}`);
    await expect.poll(() => page.locator('.ck-notice').innerText()).toContain('リンク');
    expect(await page.locator('[data-checker] textarea').inputValue()).toBe('');
    expect(complaints).toEqual([]);
    await context.close();
  },
);
