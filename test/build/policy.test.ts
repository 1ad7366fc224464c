import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { builtPages } from './pages.ts';

const pages = builtPages();

const policyOf = (html: string): ReadonlyMap<string, readonly string[]> => {
  const content = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
  return new Map(
    content
      .replaceAll('&#39;', "'")
      .split(';')
      .map((directive) => {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        return [name, sources] as const;
      }),
  );
};

describe.for(pages.map(({ path, html }) => [path, html] as const))('%s', ([path, html]) => {
  const policy = policyOf(html);

  test('allows nothing but what it names', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    for (const [name, sources] of policy) {
      const wide = sources.filter((source) => /unsafe-inline|'unsafe-eval'|^https?:|^\*/.test(source));
      // A customer's own domain may be anywhere, so the page that sends may call any host by https.
      const mayCall = name === 'connect-src' && /^\/(?:ja|en)\/send\/$/.test(path);
      expect(wide).toEqual(mayCall ? ['https:'] : []);
    }
  });

  test('has the hash of every inline script and style, and no style attribute', () => {
    const hash = (body: string): string => `'sha256-${createHash('sha256').update(body).digest('base64')}'`;
    for (const [, body = ''] of html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g))
      expect(policy.get('script-src')).toContain(hash(body));
    for (const [, body = ''] of html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g))
      expect(policy.get('style-src')).toContain(hash(body));
    expect(html.match(/<[a-z][^>]*\s(?:style|on[a-z]+)=/gi) ?? []).toEqual([]);
  });

  test('puts the policy before everything it governs', () => {
    const at = html.search(/http-equiv="content-security-policy"/i);
    expect(at).toBeGreaterThan(-1);
    expect(html.slice(0, at)).not.toMatch(/<script|<style|<link/);
  });

  if (/^\/(?:ja|en)\/check\/$/.test(path)) {
    test('connects to nothing and takes no string for a script', () => {
      expect(policy.get('connect-src')).toEqual(["'none'"]);
      expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
      expect(policy.get('script-src')).not.toContain("'wasm-unsafe-eval'");
    });
  }

  if (/^\/(?:ja|en)\/send\/$/.test(path)) {
    test('makes no script of a string, runs no worker, and is for nobody to find', () => {
      expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
      expect(policy.get('trusted-types')).toEqual(["'none'"]);
      expect(policy.get('script-src')).not.toContain("'wasm-unsafe-eval'");
      expect(policy.get('worker-src')).toEqual(["'none'"]);
      expect(html).toContain('<meta name="robots" content="noindex"');
    });
  }
});
