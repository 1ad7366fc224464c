import { describe, expect, test } from 'vitest';
import { catalogue } from '#catalogue';
import { builtPages, isReference } from './pages.ts';

const pages = new Map(builtPages().map((page) => [page.path, page]));
const SECTIONS = [
  'summary',
  'messages',
  'causes',
  'solutions',
  'mistakes',
  'debugging',
  'related',
  'references',
  'others',
];

describe.for(['ja', 'en'])('articles in %s, without any script', (locale) => {
  test.for(Object.entries(catalogue.errors))('%s', ([slug, error]) => {
    const document = pages.get(`/${locale}/errors/aws/${slug}/`)?.document;
    const text = document?.querySelector('main')?.textContent ?? '';
    const ids = (document?.querySelectorAll('[id]') ?? [])
      .map(({ id }) => id)
      .filter((id) => SECTIONS.includes(id));
    expect(ids).toEqual(SECTIONS);
    for (const cause of error.causes) {
      expect(document?.getElementById(`cause-${cause}`), cause).not.toBeNull();
      expect(document?.getElementById(`fix-${cause}`), cause).not.toBeNull();
    }
    // What is said stands there to the letter, the same in both languages.
    const said = [...error.wire.map(({ body }) => body), ...(error.spoken ?? []).map((form) => form.text)];
    for (const words of said)
      expect(text.replaceAll(/\s+/g, ' ')).toContain(
        words.trim().split('\n')[0]?.trim().replaceAll(/\s+/g, ' '),
      );
    expect(text).toContain(error.updated);
    expect(text).toContain(error.checked);
  });

  test('every code block keeps its numbers out of the text', () => {
    for (const [path, page] of pages) {
      if (isReference(page)) continue;
      const { document } = page;
      for (const block of document.querySelectorAll('pre code'))
        expect(block.textContent.split('\n').slice(0, 3).join('\n'), path).not.toMatch(/^\s*1\n\s*2\n/);
    }
  });
});
