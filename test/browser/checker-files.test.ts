import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

const API = 'https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com';

function entry(
  url: string,
  status: number,
  method = 'GET',
  body = '{"message":"Missing Authentication Token"}',
) {
  return {
    startedDateTime: '2026-11-23T03:21:09.000Z',
    time: 12,
    request: {
      method,
      url,
      httpVersion: 'HTTP/2',
      headers: [{ name: 'accept', value: '*/*' }],
      queryString: [],
      cookies: [],
    },
    response: {
      status,
      statusText: '',
      httpVersion: 'HTTP/2',
      headers: [{ name: 'x-amzn-errortype', value: 'MissingAuthenticationTokenException' }],
      cookies: [],
      content: { size: body.length, mimeType: 'application/json', text: body },
    },
  };
}
const har = (...entries: readonly unknown[]) =>
  Buffer.from(JSON.stringify({ log: { version: '1.2', creator: { name: 'x', version: '1' }, entries } }));
const choose = '.checker input[type=file]';

test('a recording is listed, failed calls to AWS first, and one of them is checked', async () => {
  const { page, context, requests, complaints } = await site.visit('/en/check/');
  await page.mouse.move(100, 100);
  await page.waitForLoadState('networkidle');
  await page.locator(choose).setInputFiles({
    name: 'session.har',
    mimeType: 'application/json',
    buffer: har(
      entry('https://example.com/style.css', 200, 'GET', ''),
      entry(`${API}/prod/pets`, 403, 'OPTIONS'),
      entry(`${API}/prod/pets?token=abc`, 403),
      ...Array.from({ length: 300 }, (_, index) => entry(`https://example.com/${index}.js`, 200, 'GET', '')),
    ),
  });
  const list = page.locator('.ck-recording');
  await list.waitFor();
  expect(await list.locator('h2').innerText()).toContain('303');
  const calls = await list.locator('.ck-entry').allInnerTexts();
  expect(calls.length).toBeGreaterThan(0);
  expect(calls.every((call) => call.includes('execute-api'))).toBe(true);
  expect(calls.join()).not.toContain('token=abc');
  await expectAccessible(page);
  await list.locator('.ck-entry', { hasText: 'GET' }).first().click();
  await page.locator('[data-checker-result] h2', { hasText: 'MissingAuthenticationToken' }).waitFor();
  expect(await page.locator('[data-checker] textarea').inputValue()).toContain('/prod/pets');
  await list.getByRole('button', { name: /^All requests/ }).click();
  expect(await list.locator('.ck-entry').count()).toBe(100);
  await list.getByRole('button', { name: '203 more' }).click();
  expect(await list.locator('.ck-entry').count()).toBe(303);
  expect(requests.every((url) => url.startsWith(site.origin))).toBe(true);
  expect(complaints).toEqual([]);
  await context.close();
});

test('a log that is dropped is read in the page; of a long one the lines around errors', async () => {
  const { page, context, complaints } = await site.visit('/ja/check/');
  await page.mouse.move(100, 100);
  await page.locator('[data-checker-result] .ck').waitFor({ state: 'attached' });
  const drop = (name: string, text: string) =>
    page.locator('[data-checker]').evaluate(
      (form, [fileName, content]) => {
        const data = new DataTransfer();
        data.items.add(new File([content ?? ''], fileName ?? ''));
        form.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      [name, text],
    );
  await drop(
    'small.log',
    'An error occurred (ExpiredToken) when calling the GetObject operation: The provided token has expired.',
  );
  await page.locator('[data-checker-result] h2', { hasText: 'ExpiredToken' }).waitFor();
  expect(await page.locator('.ck-notice').innerText()).toContain('small.log');
  await drop(
    'large.log',
    `${'a line that went well and says nothing\n'.repeat(80_000)}{"message":"Missing Authentication Token"}\n`,
  );
  await page.locator('[data-checker-result] h2', { hasText: 'MissingAuthenticationToken' }).waitFor();
  expect((await page.locator('[data-checker] textarea').inputValue()).length).toBeLessThan(10_000);
  expect(complaints).toEqual([]);
  await context.close();
});

test('a file that is too large is refused in words', async () => {
  const { page, context } = await site.visit('/en/check/');
  await page.mouse.move(100, 100);
  await page.locator('[data-checker-result] .ck').waitFor({ state: 'attached' });
  await page.locator('[data-checker]').evaluate((form) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(51 * 1024 * 1024)], 'huge.har'));
    form.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await expect.poll(() => page.locator('.ck-notice').innerText()).toMatch(/huge\.har.*50 MB/);
  await context.close();
});

test('long work shows how far it is and is ended by Escape or a button, the text kept', async () => {
  const { page, context, complaints } = await site.visit('/en/check/');
  await page.mouse.move(100, 100);
  await page.locator('[data-checker-result] .ck').waitFor({ state: 'attached' });
  // A worker that never answers stands for any work that takes long.
  await page.evaluate(() => {
    Worker.prototype.postMessage = () => undefined;
  });
  await page.locator('[data-checker] textarea').fill('{"message":"Forbidden"}');
  const progress = page.locator('.ck-progress');
  await progress.waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.ck-failed').innerText()).toContain('Stopped');
  await page.locator('[data-checker] textarea').fill('{"message":"Forbidden"} ');
  await progress.getByRole('button').click();
  await expect.poll(() => page.locator('.ck-failed').innerText()).toContain('Stopped');
  expect(await page.locator('[data-checker] textarea').inputValue()).toContain('Forbidden');
  expect(complaints).toEqual([]);
  await context.close();
});
