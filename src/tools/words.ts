/**
 * `npm run words -- [ja|en] [file or folder …]`: Japanese held to the rules of technical writing and to `content/terms.yml`, English
 * to dictionaries. Without paths, everything that is read. Exit 1 when something is to be mended.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { argv } from 'node:process';
import type { Locale } from '#core';
import { root } from './root.ts';
import { lintEnglish } from './words/english.ts';
import { lintJapanese } from './words/japanese.ts';
import { filesWithin, filesWithProse, proseOf } from './words/prose.ts';

const lint = { ja: lintJapanese, en: lintEnglish };
const languages = argv.slice(2).filter((word): word is Locale => word === 'ja' || word === 'en');
const paths = argv.slice(2).filter((word) => word !== 'ja' && word !== 'en');

let found = 0;
for (const locale of languages.length === 0 ? (['ja', 'en'] as const) : languages) {
  const files =
    paths.length === 0
      ? filesWithProse(root, locale)
      : paths.flatMap((path) => filesWithin(resolve(path), locale));
  for (const file of files) {
    for (const { line, rule, message } of await lint[locale](
      proseOf(file, readFileSync(file, 'utf8'), locale),
    )) {
      found += 1;
      console.log(`${file}:${line}  ${rule}\n    ${message.trim().replace(/\n+/g, '\n    ')}`);
    }
  }
}
if (found > 0) console.log(`${found} to be mended. content/spelling.txt takes words that dictionaries lack.`);
process.exitCode = found === 0 ? 0 : 1;
