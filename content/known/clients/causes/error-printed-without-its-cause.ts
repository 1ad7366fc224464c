import { defineCause } from '#core';
import { saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'error-printed-without-its-cause',
  explains: ['SdkServiceError'],
  title: {
    ja: 'エラーの表示が、AWSのコードと文を捨てている',
    en: 'The error is printed without AWS’s code and words',
  },
  howToTell: {
    ja: 'RustのSDKのエラーを`Display`で表示しています。同じエラーを`Debug`で表示すると、コードが出ます。',
    en: 'An error of the Rust SDK is printed by `Display`; printed by `Debug`, it shows the code.',
  },
  fix: {
    ja: '`DisplayErrorContext(&err)`で表示します。コードだけなら`err.code()`と`err.message()`が返します。',
    en: 'Print it by `DisplayErrorContext(&err)`; `err.code()` and `err.message()` give the code and the words alone.',
  },
  verify: {
    ja: '表示に`code:`と`message:`が出ます。それを貼り付けてください。',
    en: 'The output shows `code:` and `message:`. Paste that.',
  },
  why: {
    said: {
      ja: '`{words}`には、AWSが返したコードも文も含まれていません。',
      en: '`{words}` holds neither the code nor the words of AWS’s answer.',
    },
  },
  prior: 8,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/sdk-for-rust/latest/dg/error-handling.html',
      title: 'Handling errors in the AWS SDK for Rust',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/risingwavelabs/risingwave/pull/11288',
      title: 'risingwavelabs/risingwave #11288',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = saying(facts, /^(?<words>service error|unhandled error)$/);
    return said ? judge.supports('strong', 'said', { words: said.groups['words'] ?? '' }, said) : [];
  },
});
