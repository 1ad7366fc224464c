import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#catalogue';
import { builtPages, fileOf, isReference } from './pages.ts';

const SITE = 'https://docs.mewrite.jp';
const all = builtPages();
const byPath = new Map(all.map((page) => [page.path, page]));
/** `reference.test.ts` looks at the others. */
const pages = all.filter((page) => !isReference(page));
const localised = pages.filter(({ path }) => /^\/(?:ja|en)\//.test(path));

test('every page that should be there is there', () => {
  const wanted = ['ja', 'en'].flatMap((locale) => [
    ...['', 'errors/', 'check/', 'search/', 'send/'].map((path) => `/${locale}/${path}`),
    ...Object.keys(catalogue.errors).map((slug) => `/${locale}/errors/aws/${slug}/`),
  ]);
  expect([...wanted, '/', '/404.html'].filter((path) => !byPath.has(path))).toEqual([]);
});

test.for(['', 'errors/'])('each article is listed once on /%s', (list) => {
  for (const locale of ['ja', 'en']) {
    const links = byPath.get(`/${locale}/${list}`)?.document.querySelectorAll('main a[href]') ?? [];
    const listed = links
      .map((link) => /\/errors\/aws\/([\w-]+)\/$/.exec(link.getAttribute('href') ?? '')?.[1])
      .filter((slug) => slug && slug !== 'services');
    expect(listed.sort()).toEqual(Object.keys(catalogue.errors).sort());
  }
});

test.for(pages.map(({ path }) => path))('every link and anchor of %s leads somewhere', (path) => {
  const document = byPath.get(path)?.document;
  const broken = (document?.querySelectorAll('a[href], link[href], script[src], img[src]') ?? []).flatMap(
    (element) => {
      const target = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      if (/^(?:https?:|mailto:|data:)/.test(target) && !target.startsWith(SITE)) return [];
      const url = new URL(target, SITE + path);
      if (!existsSync(fileOf(decodeURIComponent(url.pathname)))) return [target];
      const page = byPath.get(url.pathname);
      return url.hash && page && !page.ids.has(decodeURIComponent(url.hash.slice(1))) ? [target] : [];
    },
  );
  expect(broken).toEqual([]);
});

describe.for(localised.map(({ path }) => path))('%s', (path) => {
  const document = byPath.get(path)?.document;
  const alternates = (from = document): Record<string, string> =>
    Object.fromEntries(
      (from?.querySelectorAll('link[rel=alternate][hreflang]') ?? []).map((link) => [
        link.getAttribute('hreflang') ?? '',
        link.getAttribute('href') ?? '',
      ]),
    );

  test('names itself and its other language, which names it back', () => {
    const locale = path.slice(1, 3);
    const other = locale === 'ja' ? 'en' : 'ja';
    expect(document?.querySelector('html')?.getAttribute('lang')).toBe(locale);
    expect(document?.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(SITE + path);
    const own = alternates();
    expect(own[locale]).toBe(SITE + path);
    const twin = byPath.get((own[other] ?? '').replace(SITE, ''));
    expect(alternates(twin?.document)[locale]).toBe(SITE + path);
    expect(own['x-default']).toBeDefined();
  });

  test('has one h1, and headings that skip no level', () => {
    const levels = (document?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? []).map(({ tagName }) =>
      Number(tagName.slice(1)),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test('has a title and a description, and no id twice', () => {
    expect(document?.querySelector('title')?.text.length).toBeGreaterThan(5);
    expect(
      document?.querySelector('meta[name=description]')?.getAttribute('content')?.length,
    ).toBeGreaterThan(15);
    const ids = (document?.querySelectorAll('[id]') ?? []).map((element) => element.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('keeps the ids of its headings in the other language', () => {
    const twin = byPath.get(
      path.replace(/^\/(ja|en)\//, (_, locale: string) => `/${locale === 'ja' ? 'en' : 'ja'}/`),
    );
    const ids = (from = document): string[] =>
      (from?.querySelectorAll('h2[id], h3[id], section[id]') ?? []).map(({ id }) => id);
    expect(ids()).toEqual(ids(twin?.document));
  });
});
