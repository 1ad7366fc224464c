import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, paste, Site } from './site.ts';

const ARTICLE = '/en/errors/aws/missing-authentication-token/';
const CURL = `curl -i https://k3q9zx81mn.execute-api.eu-west-1.amazonaws.com/live/users

HTTP/2 403
x-amzn-errortype: MissingAuthenticationTokenException

{"message":"Missing Authentication Token"}`;

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

test('the checker hands values over: code is filled in, kept in the other language, and undone', async () => {
  const { page, context, requests, complaints } = await site.visit('/en/check/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await paste(page, CURL);
  const link = page.locator('.ck-cause a[href*="#cause-"]').first();
  await link.waitFor({ state: 'attached' });
  const href = (await link.getAttribute('href')) ?? '';
  expect(href).toMatch(/#cause-[\w-]+\?api=k3q9zx81mn/);
  await page.goto(new URL(href, page.url()).href);
  const notice = page.locator('.own-values');
  await notice.waitFor();
  expect(await notice.innerText()).toContain('k3q9zx81mn');
  expect(new URL(page.url()).hash).toBe(href.slice(href.indexOf('#'), href.indexOf('?')));
  expect(await page.locator('.case').first().innerText()).not.toContain('k3q9zx81mn');
  await expectAccessible(page);

  const block = page
    .locator('.code:visible', { has: page.locator('mark', { hasText: 'k3q9zx81mn' }) })
    .first();
  await block.hover();
  await block.locator('.copy').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('k3q9zx81mn');

  await page.locator('[data-lang=ja]').first().click();
  await expect.poll(() => notice.innerText()).toContain('値を入れました');
  expect(new URL(page.url()).pathname).toMatch(/^\/ja\//);
  const before = await page.locator('mark[data-example]').count();
  expect(before).toBeGreaterThan(0);
  await notice.getByRole('button', { name: '元に戻す' }).click();
  expect(await page.locator('mark[data-example]').count()).toBe(0);
  expect(await page.locator('.solutions').innerText()).not.toContain('k3q9zx81mn');
  await notice.getByRole('button', { name: 'もう一度入れる' }).click();
  expect(await page.locator('mark[data-example]').count()).toBe(before);
  await notice.getByRole('button', { name: '閉じる' }).click();
  expect(await notice.count()).toBe(0);

  expect(requests.filter((url) => url.replace(/#.*/s, '').includes('k3q9zx81mn'))).toEqual([]);
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(kept).not.toContain('k3q9zx81mn');
  expect(complaints).toEqual([]);
  await context.close();
});

test('values that are none are not filled in, and a page without values asks for nothing more', async () => {
  const plain = await site.visit(`${ARTICLE}#solutions`);
  const hostile = await site.visit(
    `${ARTICLE}#solutions?api=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&region=%24(id)&function=AKIAIOSFODNN7EXAMPLE`,
  );
  await expect.poll(() => new URL(hostile.page.url()).hash).toBe('#solutions');
  expect(await hostile.page.locator('mark[data-example], .own-values').count()).toBe(0);
  expect(await hostile.page.locator('main').innerText()).not.toContain('onerror');
  expect(plain.requests.filter((url) => /fill|values/.test(url))).toEqual([]);
  expect([...plain.complaints, ...hostile.complaints]).toEqual([]);
  await plain.context.close();
  await hostile.context.close();
});
