import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brotliBytes, brotliOf, scriptsOf } from './bytes.ts';
import { builtPages, dist, isReference } from './pages.ts';

const kB = 1_000;
const articles = builtPages().filter((page) => page.path.includes('/errors/aws/') && !isReference(page));

describe.for(articles.map(({ path, html }) => [path, html] as const))('%s', ([path, html]) => {
  test('carries its styles, and weighs at most 20 kB of brotli however much it has to say', () => {
    expect(html).not.toMatch(/<link[^>]*rel="stylesheet"/);
    expect(brotliBytes(path)).toBeLessThanOrEqual(20 * kB);
  });

  test('runs at most 2 kB of script before any intent', () => {
    const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].reduce(
      (sum, [, body = '']) => sum + brotliOf(body),
      0,
    );
    expect(
      inline + scriptsOf(html).reduce((sum, script) => sum + brotliBytes(script), 0),
    ).toBeLessThanOrEqual(2 * kB);
  });
});

// Ten segments of 1,460 bytes (RFC 6928).
const FIRST_FLIGHT = 14_600;

test.for(['ja', 'en'])(
  'half of the articles in %s fit the first flight of a connection, styles included',
  (locale) => {
    const sizes = articles
      .filter(({ path }) => path.startsWith(`/${locale}/`))
      .map(({ path }) => brotliBytes(path))
      .sort((a, b) => a - b);
    expect(sizes[Math.floor((sizes.length - 1) / 2)]).toBeLessThanOrEqual(FIRST_FLIGHT);
  },
);

test('no script holds a way to turn text into markup, to send it or to keep it', () => {
  const sinks =
    /\.insertAdjacentHTML|\.outerHTML\s*=|document\.write\(|\beval\(|new Function\(|sendBeacon|new XMLHttpRequest|new WebSocket|sessionStorage|indexedDB/;
  for (const file of readdirSync(join(dist, '_astro')).filter((name) => name.endsWith('.js'))) {
    expect(sinks.exec(readFileSync(join(dist, '_astro', file), 'utf8'))?.[0], file).toBeUndefined();
  }
});
