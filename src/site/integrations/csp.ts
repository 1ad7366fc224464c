/**
 * Writes each page's Content-Security-Policy into the `<meta>` that the layout put first in `<head>`.
 * It runs over the finished files because only they show what is inline: a policy names the hashes of
 * its own page and of nothing else, and it stands before all that it governs.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * `page` can search. `checker` holds what people paste, so it can't talk to anyone, our own server included. `sender`
 * talks to the one host that its reader confirms, which may be anybody's.
 */
export type PolicyKind = 'page' | 'checker' | 'sender';

type Directives = Readonly<Record<string, readonly string[]>>;

const BASE: Directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'none'"],
  'worker-src': ["'self'"],
  'connect-src': ["'none'"],
  'form-action': ["'none'"],
  'base-uri': ["'none'"],
  'object-src': ["'none'"],
};

const BY_KIND: Readonly<Record<PolicyKind, Directives>> = {
  // Pagefind fetches its index from this site and runs it as WebAssembly.
  page: { 'script-src': ["'self'", "'wasm-unsafe-eval'"], 'connect-src': ["'self'"] },
  checker: { 'require-trusted-types-for': ["'script'"], 'trusted-types': ['mewrite-worker'] },
  sender: {
    'worker-src': ["'none'"],
    'connect-src': ['https:'],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  },
};

const PLACEHOLDER = /(<meta http-equiv="content-security-policy" content=")(page|checker|sender)(")/;

/** The integration. It fails the build on a page without a policy. */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
        for (const name of names.filter((file) => file.endsWith('.html'))) {
          const path = join(root, name);
          const html = readFileSync(path, 'utf8');
          if (!PLACEHOLDER.test(html))
            throw new Error(`${name}: no <meta http-equiv="content-security-policy">`);
          writeFileSync(path, withPolicy(html));
        }
      },
    },
  };
}

/** @returns the page with its policy written out. */
function withPolicy(html: string): string {
  return html.replace(
    PLACEHOLDER,
    (_, open: string, kind: PolicyKind, close: string) => open + policyOf(kind, html) + close,
  );
}

function policyOf(kind: PolicyKind, html: string): string {
  const directives: Directives = { ...BASE, ...BY_KIND[kind] };
  const inline: Readonly<Record<string, readonly string[]>> = {
    'script-src': hashes(html, /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g),
    'style-src': hashes(html, /<style[^>]*>([\s\S]*?)<\/style>/g),
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources, ...(inline[name] ?? [])].join(' '))
    .join(';');
}

function hashes(html: string, element: RegExp): readonly string[] {
  const bodies = new Set([...html.matchAll(element)].map((match) => match[1] ?? ''));
  return [...bodies].map((body) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`);
}
