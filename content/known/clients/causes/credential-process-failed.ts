import { defineCause } from '#core';
import { saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'credential-process-failed',
  explains: ['CredentialRetrievalError'],
  title: {
    ja: '`credential_process`に書いたコマンドが失敗している',
    en: 'The command in `credential_process` fails',
  },
  howToTell: {
    ja: 'そのコマンドだけをシェルで実行しても、JSONではなくエラーが出ます。',
    en: 'Run by itself in a shell, the command prints an error and no JSON.',
  },
  fix: {
    ja: 'コマンドのパスと引数を直し、`Version`、`AccessKeyId`、`SecretAccessKey`を含むJSONだけを標準出力に出させます。',
    en: 'Correct the command’s path and arguments, and let it print nothing but JSON with `Version`, `AccessKeyId` and `SecretAccessKey`.',
  },
  verify: {
    ja: 'コマンドの出力が`"Version": 1`のJSONになります。',
    en: 'The command prints JSON with `"Version": 1`.',
  },
  why: {
    process: {
      ja: '`custom-process`は、`credential_process`から認証情報を得られなかったという意味です。',
      en: '`custom-process` means that nothing came out of `credential_process`.',
    },
    said: {
      ja: '外部から認証情報を得られなかったと書かれています。',
      en: 'It says that credentials could not be had from elsewhere.',
    },
  },
  prior: 3,
  stop: 'client',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html',
      title: 'Process credential provider',
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
    const process = saying(facts, /retrieving credentials from custom-process/);
    if (process) return judge.supports('strong', 'process', {}, process);
    const said =
      saying(facts, /Error when retrieving credentials from/) ?? facts.code('CredentialRetrievalError');
    return said ? judge.supports('weak', 'said', {}, said) : [];
  },
});
