import { describe, expect, test } from 'vitest';
import { parseAst } from 'vitest/node';
import { leanSource, type SyntaxNode } from '../../src/site/integrations/lean-catalogue.ts';

const lean = (code: string, locale: 'ja' | 'en', keepsSources = false): string =>
  leanSource(code, parseAst(code, { lang: 'ts' }) as unknown as SyntaxNode, locale, keepsSources);

/** Spaces and commas left over by a cut mean nothing. */
const squeezed = (code: string): string => code.replace(/\s+/g, ' ').replace(/, }/g, ' }');

describe('the other language', () => {
  const phrase = `const title: Phrase = { ja: '署名が「違う」😀', en: 'The signature’s wrong' };`;

  test.for([
    ['ja', `const title: Phrase = { ja: '署名が「違う」😀' };`],
    ['en', `const title: Phrase = { en: 'The signature’s wrong' };`],
  ] as const)('is cut: %s stays', ([locale, expected]) => {
    expect(squeezed(lean(phrase, locale))).toBe(expected);
  });

  test('is cut in whatever order, however the keys are written, however deep', () => {
    const code = `f({ why: [{ 'en': \`a\`, "ja": b }], more: () => ({ en, ja }) })[locale];`;
    expect(squeezed(lean(code, 'ja'))).toBe(`f({ why: [{ "ja": b }], more: () => ({ ja }) })[locale];`);
  });

  test.for([`({ ja: 'だけ' })`, `({ ja: 1, en: 2, fr: 3 })`, `({ en: 1, ...others })`])(
    'fails on %s, which is no phrase',
    (code) => {
      expect(() => lean(code, 'ja')).toThrow(/a phrase is \{ ja, en \}/);
    },
  );
});

describe('what only articles show', () => {
  test('is told by the name of the function, whatever every object inherits', () => {
    const code = `valueOf(header); toString({ sources: [] }); constructor(a);`;
    expect(lean(code, 'ja')).toBe(code);
  });

  test('is not cut where no article shows it', () => {
    const code = `defineCause({ sources: [{ url: 'https://docs.aws.amazon.com/' }], title: { ja: 'あ', en: 'a' } })`;
    expect(squeezed(lean(code, 'ja', true))).toBe(
      `defineCause({ sources: [{ url: 'https://docs.aws.amazon.com/' }], title: { ja: 'あ' } })`,
    );
  });

  test('is cut from definitions, and only from their own properties', () => {
    const code = `
      export const cause = defineCause({
        id: 'x',
        sources: [{ url: 'https://docs.aws.amazon.com/', title: 'T', kind: 'aws', checked: '2026-11-23' }],
        detect: (facts, judge) => judge.supports('weak', 'why', { sources: '2', order: 'a' } as const, facts.url()!),
      });`;
    const cut = lean(code, 'en');
    expect(cut).not.toContain('docs.aws.amazon.com');
    expect(cut).toContain(`{ sources: '2', order: 'a' } as const`);
    expect(() => parseAst(cut, { lang: 'ts' })).not.toThrow();
  });

  test('an error keeps what a diagnosis reads', () => {
    const code = `defineError({ code: 'X', fault: 'client', wire: [{ note: { ja: 'a' } }], messages: [/x/], updated: '2026-11-23', causes: ['a'] });`;
    expect(squeezed(lean(code, 'en'))).toBe(`defineError({ code: 'X', messages: [/x/], causes: ['a'] });`);
  });

  test('a known error loses its source', () => {
    const code = `const errors = [{ code: 'X', statuses: [403], messages: [], source: s3 }];`;
    expect(squeezed(lean(code, 'ja'))).toBe(`const errors = [{ code: 'X', statuses: [403], messages: [] }];`);
  });

  test('nothing to cut leaves every byte', () => {
    const code = `/** Says so. */\nexport const refusal = /^Forbidden$/;\n`;
    expect(lean(code, 'ja')).toBe(code);
  });

  test.for([
    [`defineError(facts)`, /must be a literal/],
    [`defineCause({ id: 'x', ...shared })`, /must name each/],
    [`defineCause({ id: 'x', [key]: [] })`, /must name each/],
  ] as const)('fails on %s, of which it would have to guess', ([code, reason]) => {
    expect(() => lean(code, 'ja')).toThrow(reason);
  });
});
