import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { fileOf } from './pages.ts';

const sizes = new Map<string, number>();

/** @returns the bytes of a built file as a CDN sends it: brotli at its highest quality. */
export function brotliBytes(path: string): number {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const size = brotliOf(readFileSync(fileOf(path)));
  sizes.set(path, size);
  return size;
}

/** @returns the bytes of a text as brotli at its highest quality. */
export const brotliOf = (text: string | Buffer): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** @returns the scripts that a page loads by itself: those it names, and what they import statically. */
export function scriptsOf(html: string): string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const code = readFileSync(fileOf(path), 'utf8');
    for (const [, target = ''] of code.matchAll(
      /\b(?:import|export)\s*(?:[\w${},*\s]+?\s*from\s*)?["'](\.{1,2}\/[^"']+)["']/g,
    ))
      visit(posix.join(posix.dirname(path), target));
  };
  for (const [, source = ''] of html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)) visit(source);
  return [...found];
}
