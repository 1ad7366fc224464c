import { existsSync } from 'node:fs';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { services, sharedCodes } from '../../src/site/reference/data.ts';
import { brotliBytes, brotliOf, scriptsOf } from './bytes.ts';
import { builtPages, fileOf, isReference, parsePage, type BuiltPage } from './pages.ts';

const kB = 1_000;
const SITE = 'https://docs.mewrite.jp';
const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const reference = pages.filter(isReference);
const KINDS = [
  '/ja/errors/aws/services/',
  '/en/errors/aws/services/',
  '/ja/errors/aws/codes/',
  '/en/errors/aws/codes/',
];
const of = (kind: string): readonly BuiltPage[] => reference.filter(({ path }) => path.startsWith(kind));

test('each service and each shared code has its page in both languages', () => {
  const wanted = ['ja', 'en'].flatMap((locale) => [
    ...services.map(({ id }) => `/${locale}/errors/aws/services/${id}/`),
    ...sharedCodes.map(({ slug }) => `/${locale}/errors/aws/codes/${slug}/`),
  ]);
  expect(wanted.filter((path) => !byPath.has(path))).toEqual([]);
  expect(reference.map(({ path }) => path).sort()).toEqual([...wanted, ...KINDS].sort());
});

describe.for(KINDS)('every page under %s', (kind) => {
  test('names itself, its twin and its place; keeps order, ids and links', () => {
    const faults = of(kind).flatMap((page) => {
      const document = parsePage(page.html);
      const found = [
        ...namesItself(page, document),
        ...headings(document),
        ...duplicates([...page.html.matchAll(/<[a-z][^>]*?\sid="?([^"\s>]+)/g)].map(([, id = '']) => id)),
        ...brokenLinks(page, document),
      ];
      return found.map((fault) => `${page.path}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test('carries its styles and runs at most 2.5 kB of script before any intent', () => {
    const scripts = new Map<string, number>();
    const heavy = of(kind).filter(({ html }) => {
      const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
        ([, body = '']) => {
          const size = scripts.get(body) ?? brotliOf(body);
          scripts.set(body, size);
          return size;
        },
      );
      const linked = scriptsOf(html).map(brotliBytes);
      return (
        /<link[^>]*rel="stylesheet"/.test(html) ||
        [...inline, ...linked].reduce((sum, size) => sum + size, 0) > 2.5 * kB
      );
    });
    expect(heavy.map(({ path }) => path)).toEqual([]);
  });

  test('weighs at most 24 kB of brotli, and half of them at most 8', () => {
    const byLength = [...of(kind)].sort((a, b) => b.html.length - a.html.length);
    // What is long is heavy: these say it of all, and a compressor takes its time.
    const heaviest = byLength.slice(0, 8).map(({ path }) => [path, brotliBytes(path)] as const);
    expect(heaviest.filter(([, size]) => size > 24 * kB)).toEqual([]);
    expect(brotliBytes(byLength[Math.floor(byLength.length / 2)]?.path ?? '')).toBeLessThanOrEqual(8 * kB);
  });
});

describe.for(['ja', 'en'])('without any script, in %s', (locale) => {
  test('a service shows each of its errors in a row of its own', () => {
    for (const { id, errors } of services) {
      const page = byPath.get(`/${locale}/errors/aws/services/${id}/`);
      expect(
        errors.filter(({ shape }) => !page?.ids.has(shape)).map(({ shape }) => shape),
        id,
      ).toEqual([]);
    }
    const sqs = byPath.get(`/${locale}/errors/aws/services/sqs/`)?.document;
    const row = sqs?.getElementById('QueueDoesNotExist')?.textContent ?? '';
    expect(row).toContain('AWS.SimpleQueueService.NonExistentQueue');
    expect(row).toContain('400');
  });

  test('a code leads to each service and, where there is one, to its article', () => {
    const document = byPath.get(`/${locale}/errors/aws/codes/access-denied-exception/`)?.document;
    const targets = document?.querySelectorAll('a[href]').map((link) => link.getAttribute('href')) ?? [];
    expect(targets).toContain(`/${locale}/errors/aws/access-denied-exception/`);
    expect(targets).toContain(`/${locale}/errors/aws/services/lakeformation/#AccessDeniedException`);
  });

  test('each names the client that it was read from, or when', () => {
    const silent = of(`/${locale}/errors/aws/services/`).filter(
      ({ html }) => !/@aws-sdk\/client-[\w-]+ \d+\.\d+\.\d+/.test(html) && !/2026-\d\d-\d\d/.test(html),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

function namesItself({ path }: BuiltPage, document: HTMLElement): string[] {
  const locale = path.slice(1, 3);
  const twin = path.replace(/^\/(ja|en)\//, locale === 'ja' ? '/en/' : '/ja/');
  const link = (selector: string): string | undefined =>
    document.querySelector(selector)?.getAttribute('href');
  const description = document.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
  return [
    ...(document.querySelector('html')?.getAttribute('lang') === locale ? [] : ['another lang']),
    ...(link('link[rel=canonical]') === SITE + path ? [] : ['another canonical']),
    ...(link(`link[hreflang=${locale}]`) === SITE + path ? [] : ['not its own alternate']),
    ...(link(`link[hreflang=${locale === 'ja' ? 'en' : 'ja'}]`) === SITE + twin && byPath.has(twin)
      ? []
      : ['no twin']),
    ...((document.querySelector('title')?.text.length ?? 0) > 5 && description.length > 15
      ? []
      : ['no title or description']),
  ];
}

function headings(document: HTMLElement): string[] {
  const levels = document.querySelectorAll('h1, h2, h3, h4').map(({ tagName }) => Number(tagName.slice(1)));
  return [
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1']),
    ...(levels.some((level, index) => level - (levels[index - 1] ?? 0) > 1) ? ['a level skipped'] : []),
  ];
}

const duplicates = (ids: readonly string[]): string[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} twice`);

function brokenLinks({ path }: BuiltPage, document: HTMLElement): string[] {
  return document.querySelectorAll('a[href], link[href], script[src]').flatMap((element) => {
    const target = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
    if (/^(?:https?:|mailto:|data:)/.test(target) && !target.startsWith(SITE)) return [];
    const url = new URL(target, SITE + path);
    const page = byPath.get(url.pathname);
    if (!page && !isFile(url.pathname)) return [target];
    return url.hash && page && !page.ids.has(decodeURIComponent(url.hash.slice(1))) ? [target] : [];
  });
}

const files = new Map<string, boolean>();
function isFile(pathname: string): boolean {
  const known = files.get(pathname) ?? existsSync(fileOf(decodeURIComponent(pathname)));
  files.set(pathname, known);
  return known;
}
