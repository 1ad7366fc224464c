import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from '../../src/tools/serve/listen.ts';
import { siteServer } from '../../src/tools/serve/site-server.ts';

const dist = mkdtempSync(join(tmpdir(), 'site-server-'));
const host = '127.0.0.1';
let server: Server;
let origin: string;

beforeAll(async () => {
  mkdirSync(join(dist, 'ja/errors'), { recursive: true });
  writeFileSync(join(dist, 'ja/index.html'), '<h1>家</h1>');
  writeFileSync(join(dist, 'ja/errors/index.html'), '<h1>一覧</h1>');
  writeFileSync(join(dist, '404.html'), '<h1>Not here</h1>');
  writeFileSync(join(dist, '_headers'), '/*\n  X-Frame-Options: DENY\n/ja/*\n  Cache-Control: no-store\n');
  server = siteServer(dist);
  origin = `http://${host}:${await listen(server, 43_210, host)}`;
});

afterAll(() => {
  server.close();
  rmSync(dist, { recursive: true });
});

const get = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(origin + path, { redirect: 'manual', ...init });

test('a page comes with the headers of its path', async () => {
  const response = await get('/ja/');
  expect(response.status).toBe(200);
  expect(response.headers.get('x-frame-options')).toBe('DENY');
  expect(response.headers.get('cache-control')).toContain('no-store');
  expect(response.headers.get('content-type')).toContain('text/html');
});

test.each([
  ['/ja', '/ja/'],
  ['/ja/errors?a=1', '/ja/errors/?a=1'],
])('%s leads to %s', async (from, to) => {
  const response = await get(from);
  expect(response.status).toBe(308);
  expect(response.headers.get('location')).toBe(to);
});

test.each(['/nowhere/', '/ja/nowhere', '/_headers', '/%2e%2e/package.json'])(
  '%s is not found',
  async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('<h1>Not here</h1>');
    expect(response.headers.get('x-frame-options')).toBe('DENY');
  },
);

test('an address that starts with two slashes never leads to another host', async () => {
  expect((await get('//ja')).headers.get('location')).toBe('/ja/');
});

test('only reading is answered', async () => {
  expect((await get('/ja/', { method: 'POST' })).status).toBe(405);
});

test('the same page is not sent twice', async () => {
  const tag = (await get('/ja/')).headers.get('etag') ?? '';
  expect((await get('/ja/', { headers: { 'if-none-match': tag } })).status).toBe(304);
});

test('a taken port gives way to the next free one', async () => {
  const taken = createServer();
  const first = await listen(taken, 43_230, host);
  const second = createServer();
  expect(await listen(second, first, host)).toBeGreaterThan(first);
  taken.close();
  second.close();
});
