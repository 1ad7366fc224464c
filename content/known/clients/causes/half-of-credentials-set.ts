import { defineCause } from '#core';
import { saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'half-of-credentials-set',
  explains: ['PartialCredentials'],
  title: { ja: 'アクセスキーの組の片方だけが設定されている', en: 'Only half of the key pair is set' },
  howToTell: {
    ja: '`aws configure list`で、`access_key`と`secret_key`の片方だけが`<not set>`です。',
    en: '`aws configure list` shows `<not set>` for just one of `access_key` and `secret_key`.',
  },
  fix: {
    ja: '足りない値を同じ場所（環境変数、または同じプロファイル）に設定するか、残った片方を消します。',
    en: 'Set the missing value in the same place (the environment, or the same profile), or remove the one that is left.',
  },
  verify: {
    ja: '`aws configure list`の2行の`Type`が同じになります。',
    en: 'Both lines of `aws configure list` have the same `Type`.',
  },
  why: {
    half: { ja: '`{missing}`が足りないと書かれています。', en: 'It says that `{missing}` is missing.' },
    said: { ja: '片方しかないと書かれています。', en: 'It says that only a part is there.' },
  },
  prior: 5,
  stop: 'client',
  experiment: {
    sh: 'aws configure list',
    powershell: 'aws configure list',
    tells: {
      ja: '片方だけが`<not set>`なら、この原因です。',
      en: '`<not set>` for just one of the two means that it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html',
      title: 'AWS SDKs and Tools standardized credential providers',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/boto/botocore/blob/develop/botocore/exceptions.py',
      title: 'botocore/exceptions.py',
      kind: 'project',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const half = saying(
      facts,
      /Partial credentials found in [^\n]{1,80}, missing: (?<missing>[\w, -]{1,80})/,
    );
    if (half) return judge.supports('strong', 'half', { missing: half.groups['missing'] ?? '' }, half);
    const said = facts.code('PartialCredentials');
    return said ? judge.supports('moderate', 'said', {}, said) : [];
  },
});
