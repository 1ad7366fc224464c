import type { IncomingMessage } from 'node:http';
import type { Server } from 'node:https';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCheckerMessages } from '../../src/i18n/checker.ts';
import { loadWorkbenchMessages } from '../../src/i18n/workbench.ts';
import { paste, Site } from './site.ts';
import { HOST, SECRET } from './signed-pastes.ts';
import { tlsServer } from './tls-server.ts';

const BODY = '{"message":"Missing Authentication Token"}';
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, x-amz-date',
};

let site: Site;
let server: Server;
const arrived: IncomingMessage[] = [];
beforeAll(async () => {
  const made = await tlsServer((request, response) => {
    if (request.method === 'OPTIONS') return void response.writeHead(204, CORS).end();
    arrived.push(request);
    response.writeHead(403, { ...CORS, 'content-type': 'application/json' }).end(BODY);
  });
  server = made.server;
  site = await Site.open([`MAP ${HOST}:443 127.0.0.1:${made.port}`]);
});
afterAll(async () => {
  await site.close();
  server.closeAllConnections();
  server.close();
});

test('a request that was signed here is sent there, and its answer is checked here', async () => {
  const [t, words] = await Promise.all([loadCheckerMessages('en'), loadWorkbenchMessages('en')]);
  const { page, context, requests, complaints } = await site.visit('/en/check/', { ignoreHTTPSErrors: true });
  const request = `curl https://${HOST}/prod/users?b=2`;
  await paste(page, request);
  await page.locator('.ck-result').waitFor();
  await page.getByRole('button', { name: t.sign.open }).click();
  const form = page.locator('form.ck-sign');
  await form.getByLabel(words.fields.accessKeyId, { exact: true }).fill('AKIAIOSFODNN7EXAMPLE');
  await form.getByLabel(words.fields.secretAccessKey, { exact: true }).fill(SECRET);
  await form.locator('button[type=submit]').click();
  const before = requests.length;
  const opening = context.waitForEvent('page');
  await form.getByRole('button', { name: words.send.open }).click();
  const sender = await opening;
  expect(await sender.locator('[data-sender]').innerText()).not.toContain(SECRET);
  await sender.getByRole('button', { name: 'Go on to send' }).click();
  await sender.getByRole('button', { name: `Send to ${HOST}` }).click();
  await sender.locator('#outcome').waitFor();
  await sender.getByRole('button', { name: 'Hand back to the checker' }).click();

  const field = page.locator('[data-checker] textarea');
  await expect
    .poll(() => field.inputValue())
    .toContain(`HTTP/1.1 403 Forbidden\ncontent-type: application/json\n`);
  expect(await field.inputValue()).toContain(BODY);
  await expect.poll(() => page.locator('.ck-errors').innerText()).toContain('MissingAuthenticationToken');
  expect(arrived.map(({ method, url }) => [method, url])).toEqual([['GET', '/prod/users?b=2']]);
  expect(arrived[0]?.headers.authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE\//);
  expect(requests.slice(before)).toEqual([]);
  expect(complaints).toEqual([]);

  await page.locator('.ck-notice').getByRole('button', { name: t.notices.restore }).click();
  expect(await field.inputValue()).toBe(request);
  await context.close();
});
