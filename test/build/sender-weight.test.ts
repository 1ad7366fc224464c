import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { brotliBytes, scriptsOf } from './bytes.ts';
import { fileOf } from './pages.ts';

const kB = 1_000;
const weigh = (files: readonly string[]): number => files.reduce((sum, file) => sum + brotliBytes(file), 0);

describe.for(['ja', 'en'])('the page that sends in %s', (locale) => {
  const html = readFileSync(fileOf(`/${locale}/send/`), 'utf8');
  const scripts = scriptsOf(html);
  const code = scripts.map((script) => readFileSync(fileOf(script), 'utf8')).join('\n');
  const words = new RegExp(String.raw`sender\.${locale}\.[\w-]+\.js`).exec(code)?.[0] ?? '';

  test('runs at most 8 kB of script, its words apart, which are at most 3.5 kB', () => {
    expect(weigh(scripts)).toBeLessThanOrEqual(8 * kB);
    expect(brotliBytes(`/_astro/${words}`)).toBeLessThanOrEqual(3.5 * kB);
  });

  test('brings nothing of the engine, of the checker or of the search', () => {
    expect(code).not.toMatch(/engine|catalogue|worker|pagefind|island/);
    // Only what this page is for.
    expect(code.match(/\bfetch\(/g)).toHaveLength(1);
    expect(code).not.toMatch(/localStorage|sessionStorage|indexedDB|\.cookie\b|pushState|replaceState/);
  });
});
