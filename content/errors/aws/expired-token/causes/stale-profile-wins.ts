import { defineCause } from '#core';
import { identityTokenRefusal, sessionRefusal } from '../expiry.ts';

export const cause = defineCause({
  id: 'stale-profile-wins',
  explains: ['ExpiredToken', 'RequestExpired'],
  title: {
    ja: 'ログインし直しても、古い認証情報のほうが使われている',
    en: 'Old credentials win over the new login',
  },
  howToTell: {
    ja: 'ログインし直した直後でも失敗し、`aws configure list`の`access_key`の`Type`が`env`か`shared-credentials-file`です。',
    en: 'It fails right after a fresh login, and `aws configure list` shows `env` or `shared-credentials-file` as the `Type` of `access_key`.',
  },
  fix: {
    ja: '`AWS_`で始まる環境変数を消し、`~/.aws/credentials`から同じ名前のプロファイルの古い項目を削除します。',
    en: 'Unset the `AWS_` variables and delete the old entry of the same profile from `~/.aws/credentials`.',
  },
  verify: {
    ja: '`aws configure list`の`Type`に、`sso`や`custom-process`などログインに使った方法が出ます。',
    en: '`aws configure list` shows the way you log in as `Type`: `sso`, `custom-process` and so on.',
  },
  why: {
    'client-chose': {
      ja: '`{operation}`を呼んだSDKやCLIは、認証情報を自分で探しました。AWS CLIとboto3では、環境変数のキーが`AWS_PROFILE`より、`~/.aws/credentials`のキーが`credential_process`より先に見つかります。',
      en: 'The SDK or CLI that called `{operation}` found its credentials by itself. With the AWS CLI and boto3, exported keys come before `AWS_PROFILE`, and keys in `~/.aws/credentials` before `credential_process`.',
    },
    exported: {
      ja: '`{name}`が設定されています。環境変数のキーは、ログインし直した認証情報や画面で入力したキーより先に使われます。',
      en: '`{name}` is set: exported keys come before a new login and before keys typed into a tool.',
    },
    message: {
      ja: '古い認証情報が優先されているときも、同じメッセージです。',
      en: 'Old credentials that win give the same message.',
    },
  },
  prior: 3,
  stop: 'signature',
  experiment: {
    sh: 'aws configure list',
    powershell: 'aws configure list',
    tells: {
      ja: '`access_key`の`Type`が`env`か`shared-credentials-file`なら、ログインし直した認証情報は使われていません。',
      en: 'If the `Type` of `access_key` is `env` or `shared-credentials-file`, the new login is not in use.',
    },
  },
  sources: [
    {
      url: 'https://github.com/ruimarinho/gsts/issues/60',
      title: 'ruimarinho/gsts #60',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/cline/cline/issues/852',
      title: 'cline/cline #852',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-chap-configure.html',
      title: 'Configuring settings for the AWS CLI',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    // A request that shows its own credentials leaves nothing to choose; an identity token is in no profile.
    if (facts.auth('sigv4') || identityTokenRefusal(facts)) return [];
    const set = facts.setting(
      'AWS_SESSION_TOKEN',
      'AWS_SECURITY_TOKEN',
      'AWS_ACCESS_KEY_ID',
      'aws_session_token',
    );
    if (set && sessionRefusal(facts))
      return judge.supports('strong', 'exported', { name: set.value.name }, set);
    const operation = facts.one('operation');
    if (operation)
      return judge.supports('moderate', 'client-chose', { operation: operation.value }, operation);
    const said = sessionRefusal(facts);
    return said ? judge.supports('weak', 'message', {}, said) : [];
  },
});
