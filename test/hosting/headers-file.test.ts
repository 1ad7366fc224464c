import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../src/tools/serve/headers-file.ts';

const rules = parseHeaders(`# a comment
/*
  X-One: 1
  Content-Security-Policy: frame-ancestors 'none'

/ja/check/*
  Content-Security-Policy: connect-src 'none'; base-uri 'none'
/exact
  X-Exact: yes
/img/*.png
  X-Kind: picture
`);

describe('a path gets the headers of every rule that it matches', () => {
  test.each([
    ['/', { 'x-one': '1', 'content-security-policy': "frame-ancestors 'none'" }],
    ['/exact', { 'x-one': '1', 'content-security-policy': "frame-ancestors 'none'", 'x-exact': 'yes' }],
    ['/exact/', { 'x-one': '1', 'content-security-policy': "frame-ancestors 'none'" }],
    [
      '/img/a/b.png',
      { 'x-one': '1', 'content-security-policy': "frame-ancestors 'none'", 'x-kind': 'picture' },
    ],
    [
      '/ja/check/',
      {
        'x-one': '1',
        'content-security-policy': "frame-ancestors 'none', connect-src 'none'; base-uri 'none'",
      },
    ],
  ])('%s', (path, expected) => {
    expect(Object.fromEntries(headersFor(rules, path))).toEqual(expected);
  });

  test('a star does not match less than what stands around it', () => {
    expect(headersFor(parseHeaders('/ab*b\n  X-Y: z'), '/ab').size).toBe(0);
  });
});

test.each([
  ['relative\n  X-A: 1', 'line 1'],
  ['/a\n  no header here', 'line 2'],
  ['  X-A: 1', 'line 1'],
  ['/a\n  X-A:', 'line 2'],
])('a line that is nothing known is named: %j', (text, line) => {
  expect(() => parseHeaders(text)).toThrow(line);
});

describe('the site’s own file', () => {
  const own = parseHeaders(readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8'));
  const policyOf = (path: string): string => headersFor(own, path).get('content-security-policy') ?? '';

  test.each(['/', '/ja/', '/en/errors/aws/not-found/', '/ja/check/', '/ja/send/', '/_astro/a.js'])(
    '%s cannot be framed',
    (path) => {
      expect(policyOf(path)).toContain("frame-ancestors 'none'");
      expect(headersFor(own, path).get('x-frame-options')).toBe('DENY');
    },
  );

  test.each(['/ja/check/', '/en/check/'])('%s can open no connection', (path) => {
    expect(policyOf(path)).toContain("connect-src 'none'");
  });

  test.each(['/ja/send/', '/en/send/'])('%s may call hosts by https, is not kept and not indexed', (path) => {
    expect(policyOf(path)).toContain('connect-src https:;');
    expect(policyOf(path)).not.toContain("connect-src 'none'");
    expect(headersFor(own, path).get('cache-control')).toContain('no-store');
    expect(headersFor(own, path).get('x-robots-tag')).toBe('noindex');
  });

  test('the checker and the sender stay in one group of tabs, so that they can talk', () => {
    for (const path of ['/ja/check/', '/ja/send/'])
      expect(headersFor(own, path).get('cross-origin-opener-policy')).toBe('same-origin');
  });

  test('the checker’s worker can open no connection either', () => {
    expect(policyOf('/_astro/worker-abc123.js')).toContain(
      "default-src 'none'; script-src 'self'; connect-src 'none'",
    );
  });

  test('Pagefind’s worker may run WebAssembly and read the index', () => {
    expect(policyOf('/pagefind/pagefind-worker.js')).toMatch(/'wasm-unsafe-eval'; connect-src 'self'/);
  });

  test('only what is named by its content is kept for ever', () => {
    const cacheOf = (path: string): string | undefined => headersFor(own, path).get('cache-control');
    expect(cacheOf('/_astro/a.b1c2.js')).toContain('immutable');
    expect(cacheOf('/pagefind/index/ja_1a2b3c4.pf_index')).toContain('immutable');
    expect(cacheOf('/pagefind/pagefind-entry.json')).toBeUndefined();
    expect(cacheOf('/pagefind/pagefind.js')).toBeUndefined();
    expect(cacheOf('/ja/')).toBeUndefined();
  });
});
