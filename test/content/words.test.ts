import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import type { Locale, Phrase } from '#core';
import { catalogue } from '#catalogue';
import { root } from '../../src/tools/root.ts';
import { lintEnglish, spelling } from '../../src/tools/words/english.ts';
import { lintJapanese } from '../../src/tools/words/japanese.ts';
import { phrasesOf } from '../../src/tools/words/module.ts';
import { proseOf } from '../../src/tools/words/prose.ts';

const article = (sentence: string): string => `---
title: 'Example: 403'
summary: 一文です。
---

<Summary>

${sentence}

</Summary>

\`\`\`bash
# コードは 文章 ではない(半角)
echo recieve
\`\`\`
`;
const SENTENCE = 8;

describe('Japanese: what is wrong is told with its line and with what would be right', () => {
  test.for([
    [
      'a space between the scripts',
      'これはAPI の応答です。',
      '原則として、全角文字と半角文字の間にスペースを入れません',
    ],
    ['a space around code', '応答は `403`です。', 'スペース'],
    ['half-width brackets', '応答(本文)を見ます。', '答（本文）'],
    ['plain style in polite text', 'これは応答である。次に進みます。', 'ですます'],
    ['a word that the glossary replaces', 'クレデンシャルを更新します。', 'クレデンシャル => 認証情報'],
    ['a term of signing', '署名文字列を比べます。', '署名文字列 => 署名対象の文字列'],
    ['a long vowel left out', 'サーバが拒否します。', 'サーバ => サーバー'],
    ['a particle twice', 'コンソールで設定で変えます。', '助詞 "で"'],
    ['a roundabout phrase', '確認することができます。', 'することができます => できます'],
    ['a word twice', '応答を応答をを見ます。', '"を"'],
  ] as const)('%s', async ([, sentence, told]) => {
    const findings = await lintJapanese(proseOf('content/errors/aws/x/ja.mdx', article(sentence), 'ja'));
    expect(findings.map(({ line }) => line)).toContain(SENTENCE);
    expect(findings.map(({ message }) => message).join('\n')).toContain(told);
  });

  test('code is no prose, and neither is what stands in backticks', async () => {
    const text = article('`クレデンシャル (x) です`は、そのまま残ります。');
    expect(await lintJapanese(proseOf('ja.mdx', text, 'ja'))).toEqual([]);
  });

  test('a phrase of a module is found where it stands, in every branch', async () => {
    const module = [
      'export const cause = {',
      "  title: { ja: 'サーバの誤り', en: 'A wrong server' },",
      '  count: (n: number) => (n === 1 ? `one` : `x`),',
      '};',
      "export const ja = { found: (n: number) => n > 0 ? `${n}件 あります。` : 'クレデンシャルがありません。' };",
    ].join('\n');
    const findings = await lintJapanese(proseOf('content/x/site.ja.ts', module, 'ja'));
    expect(findings.map(({ line }) => line).sort()).toEqual([2, 5, 5]);
  });
});

describe('English', () => {
  test('a typo is told with its line and the word that was meant', async () => {
    const findings = await lintEnglish(proseOf('en.mdx', article('You recieve a 403.'), 'en'));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ line: SENTENCE, rule: 'spelling' });
    expect(findings[0]?.message).toMatch(/^recieve => .*receive/);
  });

  test('names of AWS, code and addresses are no typos', async () => {
    const text = article(
      'DynamoDB, CloudFront and `xyzzyq` at https://example.com/xyzzyq, [seen](https://example.com/qwrtz).',
    );
    expect(await lintEnglish(proseOf('en.mdx', text, 'en'))).toEqual([]);
  });

  test('the dictionary is sorted, without a word twice', () => {
    const words = readFileSync(spelling, 'utf8').trimEnd().split('\n');
    const sorted = [...new Set(words)].sort((one, other) =>
      one.toLowerCase() < other.toLowerCase() ? -1 : 1,
    );
    expect(words).toEqual(sorted);
  });
});

describe('nothing that people read is left out', () => {
  const written = (locale: Locale): ReadonlySet<string> =>
    new Set(
      globSync('content/**/*.ts', { cwd: root }).flatMap((path) =>
        phrasesOf(path, readFileSync(join(root, path), 'utf8'), locale).map(({ words }) => words),
      ),
    );
  const phrases: readonly Phrase[] = [
    ...Object.values(catalogue.causes).flatMap(({ title, howToTell, fix, verify, why, experiment }) => [
      ...[title, howToTell, fix, verify, ...Object.values(why)],
      ...(experiment ? [experiment.tells] : []),
    ]),
    ...Object.values(catalogue.errors).flatMap(({ order, related, wire }) => [
      order,
      ...related.map(({ why }) => why),
      ...wire.flatMap(({ note }) => note ?? []),
    ]),
  ];

  test.for(['ja', 'en'] as const)('%s: every phrase of the catalogue', (locale) => {
    const known = written(locale);
    expect(phrases.map((phrase) => phrase[locale]).filter((words) => !known.has(words))).toEqual([]);
  });
});
