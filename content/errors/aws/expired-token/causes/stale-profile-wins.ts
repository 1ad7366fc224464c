import { defineCause } from '#core';
import { identityTokenRefusal, sessionRefusal } from '../expiry.ts';

export const cause = defineCause({
  id: 'stale-profile-wins',
  explains: ['ExpiredToken'],
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
    message: {
      ja: '古い認証情報が優先されているときも、同じメッセージです。',
      en: 'Old credentials that win give the same message.',
    },
  },
  prior: 3,
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
    const operation = facts.one('operation');
    if (operation)
      return judge.supports('moderate', 'client-chose', { operation: operation.value }, operation);
    const said = sessionRefusal(facts);
    return said ? judge.supports('weak', 'message', {}, said) : [];
  },
});
