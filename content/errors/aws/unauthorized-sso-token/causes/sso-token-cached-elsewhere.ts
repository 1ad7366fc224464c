import { defineCause } from '#core';
import { ended } from '../words.ts';

export const cause = defineCause({
  id: 'sso-token-cached-elsewhere',
  explains: ['UnauthorizedSSOToken'],
  title: {
    ja: 'ログインは成功したのに、このツールが別のキャッシュファイルを見ている',
    en: 'The login worked, but this tool looks for another cache file',
  },
  howToTell: {
    ja: 'AWS CLIは同じプロファイルで動き、失敗するのは別のツール、SDK、コンテナ、`sudo`だけです。',
    en: 'The AWS CLI works with the same profile; only another tool, SDK, container or `sudo` fails.',
  },
  fix: {
    ja: 'ツールを、`sso_session`対応のSDKを使う版へ更新します。コンテナには`~/.aws`を`sso/cache`ごと渡します。急ぐときはCLIが取得した一時的な認証情報を渡します。',
    en: 'Update the tool to an SDK that knows `sso_session`; give a container `~/.aws` with `sso/cache` in it. For now hand over the temporary credentials that the CLI gets.',
  },
  verify: {
    ja: 'ログインし直さなくても、同じツールの同じコマンドが通ります。',
    en: 'The same command of the same tool passes without another login.',
  },
  why: {
    'logged-in': {
      ja: 'ログインは成功しています。それでもトークンが見つからない、または古いままです。',
      en: 'The login succeeded, and yet the token is missing or old.',
    },
    absent: {
      ja: 'このクライアントが探したキャッシュファイルがありません。ログインしていないときも同じ文です。',
      en: 'The cache file that this client looks for is not there; without any login the words are the same.',
    },
    'old-sdk': {
      ja: '`SSOProviderInvalidToken`はGo SDK v1の文です。古い版は`sso_session`のキャッシュファイルを探せません。',
      en: '`SSOProviderInvalidToken` is said by version 1 of the Go SDK, of which older releases do not find the cache file of an `sso_session`.',
    },
  },
  prior: 0,
  stop: 'client',
  sources: [
    {
      url: 'https://github.com/gruntwork-io/terragrunt/issues/2604',
      title: 'gruntwork-io/terragrunt #2604',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/ryansonshine/aws-sso-creds-helper/issues/59',
      title: 'ryansonshine/aws-sso-creds-helper #59',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/ryansonshine/aws-sso-creds-helper/pull/14',
      title: 'ryansonshine/aws-sso-creds-helper #14',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = ended(facts);
    if (!said) return [];
    const login = facts.says(/\bSuccessfully logged into Start URL\b/);
    if (login) return judge.supports('strong', 'logged-in', {}, login, said);
    const old = facts.says(/\bSSOProviderInvalidToken\b/);
    if (old) return judge.supports('moderate', 'old-sdk', {}, old);
    const absent = facts.message(/\bUnable to load SSO token\b|\bToken for \S{1,200} does not exist\b/);
    return absent ? judge.supports('weak', 'absent', {}, absent) : [];
  },
});
