import { createHmac } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCheckerMessages } from '../../src/i18n/checker.ts';
import { loadVerifyMessages } from '../../src/i18n/verify.ts';
import { loadWorkbenchMessages } from '../../src/i18n/workbench.ts';
import { requestBy } from './signed-pastes.ts';
import { paste, Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

/** In no paste and no article: wherever one of them stands, it was typed here. */
const SECRET = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';
const TOKEN =
  'AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA==';
const KEY_ID = 'ASIAIOSFODNN7EXAMPLE';
const REQUEST = requestBy({ secret: encodeURIComponent(SECRET) });

/** Whatever stands for them too: percent-encoded, base64, the keys that are derived from them. */
const key = ['20261101', 'ap-northeast-1', 'execute-api', 'aws4_request'].reduce<Buffer[]>(
  (keys, text) => [
    ...keys,
    createHmac('sha256', keys.at(-1) ?? `AWS4${SECRET}`)
      .update(text)
      .digest(),
  ],
  [],
);
const FORMS = [SECRET, TOKEN, SECRET.slice(5, 35), TOKEN.slice(20, 60)].flatMap((text) => [
  text,
  encodeURIComponent(text),
  Buffer.from(text).toString('base64').slice(0, 30),
]);
const KEYS = key.flatMap((bytes) => [bytes.toString('hex'), bytes.toString('base64')]);

/** Everything that a page shows or keeps, as text. */
const everything = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(async () => {
    const all = [...document.querySelectorAll('*')];
    const databases = await indexedDB.databases();
    const stores = (store: Storage): string => JSON.stringify({ ...store });
    const cacheNames = 'caches' in globalThis ? await caches.keys() : [];
    return {
      markup: document.documentElement.outerHTML,
      text: document.body.innerText,
      attributes: all.flatMap((each) => [...each.attributes].map(({ value }) => value)).join('\n'),
      fields: all
        .map(
          (each) =>
            ('value' in each ? String(each.value) : '') +
            ('defaultValue' in each ? String(each.defaultValue) : ''),
        )
        .join('\n'),
      local: stores(localStorage),
      session: stores(sessionStorage),
      databases: JSON.stringify(databases),
      caches: JSON.stringify(cacheNames),
      cookies: document.cookie,
      address: location.href,
      state: JSON.stringify(history.state),
      name: window.name,
      entries: JSON.stringify(performance.getEntries()),
    };
  });

function expectNothingOf(kept: Readonly<Record<string, string>>, forms: readonly string[]): void {
  for (const [where, text] of Object.entries(kept))
    expect(
      forms.filter((form) => text.includes(form)),
      where,
    ).toEqual([]);
}

/** Signs and verifies, each in its tab. */
async function work(page: Page) {
  const [t, bench, verify] = await Promise.all([
    loadCheckerMessages('en'),
    loadWorkbenchMessages('en'),
    loadVerifyMessages('en'),
  ]);
  await paste(page, REQUEST);
  await page.locator('.ck-result').waitFor();
  await page.getByRole('button', { name: t.sign.open }).click();
  const sign = page.locator('form.ck-sign');
  await sign.waitFor();
  await page.getByRole('tab', { name: bench.tabs.verify }).click();
  const secretForm = page.locator('form.ck-secret');
  await secretForm.waitFor();
  return { bench, verify, sign, secretForm };
}

test('nothing typed into the workbench leaves its fields, and nothing is left after clearing', async () => {
  const { page, context, requests, complaints } = await site.visit('/en/check/');
  const sockets: string[] = [];
  page.on('websocket', (socket) => sockets.push(socket.url()));
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const { bench, verify, sign, secretForm } = await work(page);
  const before = requests.length;

  await secretForm.getByLabel(verify.secret, { exact: true }).fill(SECRET);
  await secretForm.getByRole('button', { name: verify.submit }).click();
  await expect.poll(() => page.locator('.ck-verdict').innerText()).toContain(verify.conclusions.proved.title);
  await page.getByRole('tab', { name: bench.tabs.sign }).click();
  await sign.getByLabel(bench.fields.accessKeyId, { exact: true }).fill(KEY_ID);
  await sign.getByLabel(bench.fields.secretAccessKey, { exact: true }).fill(SECRET);
  await sign.getByLabel(bench.fields.sessionToken, { exact: true }).fill(TOKEN);
  await sign.getByLabel(bench.fields.date, { exact: true }).fill('20261101T120000Z');
  await sign.locator('button[type=submit]').click();
  await expect.poll(() => sign.innerText()).toContain('AWS4-HMAC-SHA256\n20261101T120000Z');

  // The secret stands in the value of its own fields; the keys that follow from it nowhere.
  const during = await everything(page);
  const { fields = '', ...elsewhere } = during;
  expect(fields).toContain(SECRET);
  expectNothingOf(elsewhere, [SECRET, encodeURIComponent(SECRET), ...KEYS]);
  expectNothingOf({ fields }, KEYS);

  await sign.getByRole('button', { name: bench.clear }).click();
  await page.getByRole('tab', { name: bench.tabs.verify }).click();
  await secretForm.getByRole('button', { name: verify.forget }).click();
  await expect.poll(() => secretForm.innerText()).toContain(verify.forgotten);
  expectNothingOf(await everything(page), [...FORMS, ...KEYS]);
  expectNothingOf({ said: said.join('\n'), requests: requests.join('\n') }, [...FORMS, ...KEYS]);
  expect(requests.slice(before)).toEqual([]);
  expect(sockets).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('after leaving the page and after clearing the paste the fields are empty', async () => {
  const { page, context } = await site.visit('/en/check/');
  const { secretForm } = await work(page);
  const secret = secretForm.locator('input[type=password]');
  await secret.fill(SECRET);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect.poll(() => secret.inputValue()).toBe('');
  await secret.fill(SECRET);
  await page.locator('.ck-result > header button').last().click();
  await expect.poll(() => page.locator('form.ck-secret').count()).toBe(0);
  expectNothingOf(await everything(page), [...FORMS, ...KEYS]);
  await context.close();
});

test('the signing library keeps no key behind the work', async () => {
  const { page, context } = await site.visit('/en/check/');
  const { bench, sign } = await work(page);
  await page.getByRole('tab', { name: bench.tabs.sign }).click();
  await sign.getByLabel(bench.fields.accessKeyId, { exact: true }).fill(KEY_ID);
  await sign.getByLabel(bench.fields.secretAccessKey, { exact: true }).fill(SECRET);
  await sign.getByLabel(bench.fields.sessionToken, { exact: true }).fill(TOKEN);
  await sign.getByLabel(bench.fields.date, { exact: true }).fill('20261101T120000Z');
  await sign.locator('button[type=submit]').click();
  await expect.poll(() => sign.innerText()).toContain('AWS4-HMAC-SHA256\n20261101T120000Z');
  await sign.getByRole('button', { name: bench.clear }).click();

  // It names each key in its cache by day, region, service and an HMAC of the key's id.
  const name = `20261101:ap-northeast-1:execute-api:${createHmac('sha256', SECRET).update(KEY_ID).digest('hex')}`;
  const heap = await heapOf(page);
  expect(heap).toContain('execute-api');
  expect(heap.includes(name)).toBe(false);
  await context.close();
});

/** @returns every string that the page's scripts can still reach, after a collection. */
async function heapOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  return chunks.join('');
}
