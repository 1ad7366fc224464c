/** For each import rule, modules that break it, by path. Data of `rules.test.ts`; written to a temporary folder there. */
export const brokenImports: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'core-imports': {
    'src/core/a.ts': `import { h } from 'preact'; export const a = h;`,
    'src/core/b.ts': `import { words } from '../i18n/words.ts'; export const b = words;`,
    'src/core/c.ts': `import type { Thing } from '../site/thing.ts'; export type C = Thing;`,
    'src/core/d.ts': `import { SignatureV4 } from '@smithy/signature-v4'; export const d = SignatureV4;`,
  },
  'signer-imports': {
    'src/core/sigv4/sign.ts': `import { sha256 } from '@noble/hashes/sha2.js'; export const sign = sha256;`,
  },
  'hash-imports': {
    'src/core/sigv4/hash.ts': `import { p256 } from '@noble/curves/nist.js'; export const hash = p256;`,
  },
  'curve-imports': {
    'src/core/sigv4/v4a/key.ts': `import { sha256 } from '@noble/hashes/sha2.js'; export const key = sha256;`,
  },
  'curve-comes-later': {
    'src/core/sigv4/verify.ts': `import { key } from './v4a/key.ts'; export const verify = key;`,
  },
  'core-has-one-door': {
    'src/report/a.ts': `import { inner } from '../core/inner.ts'; export const a = inner;`,
    'content/errors/aws/one/error.ts': `import { inner } from '../../../../src/core/inner.ts'; export const error = inner;`,
  },
  'signer-is-for-the-checker': {
    'src/cli/signs.ts': `import { sign } from '../core/sigv4/sign.ts'; export const signs = sign;`,
  },
  'content-imports': {
    'content/errors/aws/two/error.ts': `import { other } from '../three/other.ts'; export const error = other;`,
    'content/errors/aws/three/causes/a.ts': `import { words } from '../../../../../src/i18n/words.ts'; export const cause = words;`,
  },
  'content-has-one-reader': {
    'src/report/b.ts': `import { other } from '../../content/errors/aws/three/other.ts'; export const b = other;`,
  },
  'catalogue-imports': {
    'src/catalogue/a.ts': `import { words } from '../i18n/words.ts'; export const a = words;`,
  },
  'i18n-imports': {
    'src/i18n/a.ts': `import { errors } from '#catalogue'; export const a = errors;`,
  },
  'report-imports': {
    'src/report/c.ts': `import { h } from 'preact'; export const c = h;`,
  },
  'checker-imports': {
    'src/checker/a.ts': `import { thing } from '../site/thing.ts'; export const a = thing;`,
    'src/checker/b.ts': `import { found } from '../search/found.ts'; export const b = found;`,
    'src/checker/c.ts': `import tracker from 'some-tracker'; export const c = tracker;`,
  },
  'search-imports': {
    'src/search/a.ts': `import { errors } from '#catalogue'; export const a = errors;`,
  },
  'types-alone-of-core': {
    'src/search/b.ts': `import { check } from '#core'; export const b = check;`,
    'src/i18n/b.ts': `import { check } from '#core'; export const b = check;`,
  },
  'cli-imports': {
    'src/cli/a.ts': `import { thing } from '../site/thing.ts'; export const a = thing;`,
    'src/cli/b.ts': `import { connect } from 'node:net'; export const b = connect;`,
  },
  'site-imports': {
    'src/site/a.ts': `import { island } from '../checker/island.ts'; export const a = island;`,
    'src/site/b.ts': `import { signs } from '../cli/signs.ts'; export const b = signs;`,
  },
  'pages-imports': {
    'src/pages/a.ts': `import { a } from '../report/a.ts'; export const page = a;`,
  },
  'no-node-in-the-browser': {
    'src/core/e.ts': `import { readFileSync } from 'node:fs'; export const e = readFileSync;`,
    'src/search/c.ts': `import { env } from 'node:process'; export const c = env;`,
    'src/checker/d.ts': `import { env } from 'process'; export const d = env;`,
  },
  'nothing-imports-tools': {
    'src/site/c.ts': `import { tool } from '../tools/tool.ts'; export const c = tool;`,
  },
  'nothing-imports-tests': {
    'src/site/d.ts': `import { helper } from '../../test/helpers/helper.ts'; export const d = helper;`,
  },
  'no-cycles': {
    'src/site/circle.ts': `import { b } from './circle2.ts'; export const a = () => b;`,
  },
};

/** What the broken modules reach for. None of these breaks a rule itself. */
export const soundModules: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({
    type: 'module',
    imports: { '#core': './src/core/index.ts', '#catalogue': './src/catalogue/index.ts' },
  }),
  'src/core/index.ts': `export const check = 1; export type Locale = 'ja';`,
  'src/core/load-curve.ts': `export const loadCurve = (): Promise<typeof import('./sigv4/v4a/key.ts')> => import('./sigv4/v4a/key.ts');`,
  'src/core/inner.ts': `export const inner = 1;`,
  'src/catalogue/index.ts': `export { error as errors } from '../../content/errors/aws/sound/error.ts';`,
  'src/i18n/words.ts': `import type { Locale } from '#core'; export const words: Locale = 'ja';`,
  'src/report/report.ts': `import { words } from '../i18n/words.ts'; import { errors } from '#catalogue'; export const report = [words, errors];`,
  'src/site/circle2.ts': `import { a } from './circle.ts'; export const b = () => a;`,
  'src/site/thing.ts': `import { loaded } from '../search/loader.ts'; export type Thing = 1; export const thing = loaded;`,
  'src/search/found.ts': `import { words } from '../i18n/words.ts'; export const found = words;`,
  'src/search/loader.ts': `import { h } from 'preact'; export const loaded = h;`,
  'src/checker/island.ts': `import { report } from '../report/report.ts'; export const island = report;`,
  'src/cli/main.ts': `import { stdin } from 'node:process'; import { report } from '../report/report.ts'; export const main = [stdin, report];`,
  'src/tools/tool.ts': `import { inner } from '../core/inner.ts'; export const tool = inner;`,
  'content/errors/aws/sound/error.ts': `import { check } from '#core'; export const error = check;`,
  'content/errors/aws/three/other.ts': `export const other = 1;`,
  'test/helpers/helper.ts': `export const helper = 1;`,
};
