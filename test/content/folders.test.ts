import { describe, expect, test } from 'vitest';
import { slugOf, type Phrase, type RelationKind } from '#core';
import { catalogue } from '#catalogue';
import { cases, readText, slugs } from './folders.ts';

const SECTIONS = ['Summary', 'WireMessages', 'Causes', 'Solutions', 'Mistakes', 'Debugging'];
const INVERSE: Readonly<Record<RelationKind, RelationKind>> = {
  'confused-with': 'confused-with',
  'same-root': 'same-root',
  sibling: 'sibling',
  'caused-by': 'leads-to',
  'leads-to': 'caused-by',
};
const entries = Object.entries(catalogue.errors);

/** The components of an article in their order, with the attribute that names what they show. */
const outline = (mdx: string): string[] =>
  [
    ...mdx.matchAll(
      /<(Summary|WireMessages|Causes|Cause|Case|Solutions|Fix|Tabs|Tab|Mistakes|Debugging|Disagree)\b(?: (?:id|of|cause)="([^"]*)")?/g,
    ),
  ].map(([, name, value]) => (value ? `${name} ${value}` : `${name}`));

const fences = (mdx: string): string[] =>
  [...mdx.matchAll(/^```(\S.*)$/gm)].map(([, language]) => language ?? '');

/** A line of the front matter, as YAML reads it. */
const frontMatter = (mdx: string, name: string): string => {
  const value = new RegExp(`^${name}: (.*)$`, 'm').exec(mdx)?.[1] ?? '';
  if (value.startsWith("'")) return value.slice(1, -1).replaceAll("''", "'");
  return value.startsWith('"') ? value.slice(1, -1) : value;
};

describe.for(slugs())('%s', (slug) => {
  const ja = readText(slug, 'ja.mdx');
  const en = readText(slug, 'en.mdx');
  const error = catalogue.errors[slug];

  test('is named after its code', () => {
    expect(error && slugOf(error.code)).toBe(slug);
  });

  test('has a title and a summary that fit a list of results', () => {
    for (const mdx of [ja, en]) {
      expect(frontMatter(mdx, 'title')).toMatch(/^.{8,100}$/);
      expect(frontMatter(mdx, 'summary')).toMatch(/^.{20,180}$/);
    }
  });

  test('has the required sections, known and in order, in both languages', () => {
    for (const mdx of [ja, en])
      expect(outline(mdx).filter((part) => SECTIONS.includes(part))).toEqual(SECTIONS);
  });

  test('shows the same causes, cases, tabs and code in both languages', () => {
    expect(outline(ja)).toEqual(outline(en));
    expect(fences(ja)).toEqual(fences(en));
  });

  test('shows every cause of its facts, in that order, and mends each', () => {
    for (const mdx of [ja, en]) {
      expect(outline(mdx).flatMap((part) => /^Cause (.*)$/.exec(part)?.[1] ?? [])).toEqual(error?.causes);
      expect(outline(mdx).flatMap((part) => /^Fix (.*)$/.exec(part)?.[1] ?? [])).toEqual(error?.causes);
    }
  });

  test('shows each of its cases, and only cases that exist', () => {
    const own = cases()
      .filter((one) => one.slug === slug)
      .map(({ name }) => name);
    const shown = outline(ja).flatMap((part) => /^Case (.*)$/.exec(part)?.[1] ?? []);
    expect(shown.toSorted()).toEqual(own.toSorted());
  });

  test('uses no heading, link text or bold that Markdown would break', () => {
    for (const mdx of [ja, en]) {
      const prose = mdx.replace(/^---[\s\S]*?^---/m, '').replace(/^```[\s\S]*?^```/gm, '');
      expect(prose.match(/^#{1,6} .*/gm) ?? []).toEqual([]);
    }
    expect(ja.match(/\*\*[「『(][^*]*\*\*/g) ?? []).toEqual([]);
  });

  test('shows nothing that looks like a real key', () => {
    for (const text of [
      ja,
      en,
      ...cases()
        .filter((one) => one.slug === slug)
        .map(({ paste }) => paste),
    ]) {
      const keys = text.match(/\b(?:AKIA|ASIA)[A-Z0-9]{12,20}\b/g) ?? [];
      expect(keys.filter((key) => !key.endsWith('EXAMPLE'))).toEqual([]);
    }
  });

  test('has symmetric relations', () => {
    for (const { to, kind } of error?.related ?? []) {
      const back = catalogue.errors[to]?.related
        .filter((relation) => relation.to === slug)
        .map((relation) => relation.kind);
      expect(back, `${slug} → ${to}`).toEqual([INVERSE[kind]]);
    }
  });
});

describe('facts', () => {
  test('every error shows what is said: by an answer or by a client', () => {
    for (const [slug, { wire, spoken = [] }] of entries)
      expect(wire.length + spoken.length, slug).toBeGreaterThan(0);
  });

  const sources = [
    ...entries.flatMap(([, error]) => error.sources),
    ...Object.values(catalogue.causes).flatMap((cause) => cause.sources),
  ];

  test('every cause listed exists and explains the error that lists it', () => {
    for (const [slug, { causes, code }] of entries) {
      for (const id of causes) {
        expect(catalogue.causes[id], `${slug}: ${id}`).toBeDefined();
        expect(catalogue.causes[id]?.explains, `${id} explains ${code}`).toContain(code);
      }
    }
  });

  test('every cause is listed by the error it lives with', () => {
    for (const [id, home] of Object.entries(catalogue.homes))
      expect(catalogue.errors[home]?.causes, id).toContain(id);
  });

  test('every code that a cause explains is one we know', () => {
    const codes = new Set([
      ...entries.map(([, { code }]) => code),
      ...catalogue.known.flatMap(({ code, aliases }) => [code, ...(aliases ?? [])]),
    ]);
    for (const { id, explains } of Object.values(catalogue.causes))
      expect(
        explains.filter((code) => !codes.has(code)),
        id,
      ).toEqual([]);
  });

  test('a source has one title wherever it stands', () => {
    const titles = new Map<string, Set<string>>();
    for (const { url, title } of sources) titles.set(url, (titles.get(url) ?? new Set()).add(title));
    expect([...titles].filter(([, own]) => own.size > 1).map(([url, own]) => [url, ...own])).toEqual([]);
  });

  test('every source is https and was read on a date', () => {
    for (const { url, checked } of sources) {
      expect(url).toMatch(/^https:\/\/[^\s]+$/);
      expect(checked).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
      expect(Number.isNaN(Date.parse(checked))).toBe(false);
    }
  });
});

describe('words', () => {
  const phrases: [string, Phrase][] = [
    ...Object.values(catalogue.causes).flatMap(
      ({ id, title, howToTell, fix, verify, why }): [string, Phrase][] => [
        [`${id} title`, title],
        [`${id} howToTell`, howToTell],
        [`${id} fix`, fix],
        [`${id} verify`, verify],
        ...Object.entries(why).map(([key, phrase]): [string, Phrase] => [`${id} why ${key}`, phrase]),
      ],
    ),
    ...entries.flatMap(([slug, { order, related, wire, spoken = [] }]): [string, Phrase][] => [
      [`${slug} order`, order],
      ...related.map(({ to, why }): [string, Phrase] => [`${slug} → ${to}`, why]),
      ...[...wire, ...spoken].flatMap(({ note }): [string, Phrase][] =>
        note ? [[`${slug} wire`, note]] : [],
      ),
    ]),
  ];

  test.for(phrases)('%s', ([, { ja, en }]) => {
    expect(ja.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
    const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
    expect([...new Set(places(ja))]).toEqual([...new Set(places(en))]);
    // Backticks come in pairs, or the rest of the sentence turns into code.
    for (const text of [ja, en]) expect(text.split('`').length % 2).toBe(1);
    // Blanks between the scripts are the style sheet's business.
    expect(
      ja.replace(/`[^`]*`/g, '`').match(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}] {2,}/gu) ??
        [],
    ).toEqual([]);
  });

  test('Japanese sentences are polite throughout', () => {
    const plain = phrases.filter(
      ([key, { ja }]) =>
        !/ (?:title)$/.test(key) && /(?:である|[^で]だ|ない|いる|する|なる|ある|れる|える|った)。/.test(ja),
    );
    expect(plain.map(([key]) => key)).toEqual([]);
  });
});
