import { defineCause } from '#core';
import { refusal } from '../refusal.ts';

export const cause = defineCause({
  id: 'key-deleted-or-inactive',
  explains: ['InvalidClientTokenId', 'UnrecognizedClientException', 'InvalidAccessKeyId', 'AuthFailure'],
  title: {
    ja: 'アクセスキーが削除されているか、無効になっている',
    en: 'The access key was deleted or made inactive',
  },
  howToTell: {
    ja: '`aws iam list-access-keys`の一覧に送ったキーがないか、`Status`が`Inactive`です。',
    en: '`aws iam list-access-keys` does not list the key that was sent, or shows it with `Status` `Inactive`.',
  },
  fix: {
    ja: '無効なだけで漏えいの疑いがなければ`Active`に戻します。削除済みなら戻せないので、ロールの一時的な認証情報に切り替えるか、新しいキーを作って古い値の置き場所をすべて差し替えます。',
    en: 'If it is only inactive and was not leaked, set it back to `Active`. A deleted key cannot be restored: move to a role’s temporary credentials, or create a new key and replace the old value everywhere it is kept.',
  },
  verify: {
    ja: 'そのキーを使う処理から`aws sts get-caller-identity`を呼ぶと、想定したユーザーのARNが返ります。',
    en: '`aws sts get-caller-identity`, called from the job that uses the key, prints the user you expect.',
  },
  why: {
    'long-term-key': {
      ja: 'アクセスキーIDが`AKIA`で始まる長期のキーです。正しい形のまま認識されないなら、削除されたか無効です。',
      en: 'The key ID starts with `AKIA`: a long-term key. Well-formed and still not recognised, it is deleted or inactive.',
    },
    message: {
      ja: '削除したキーや無効にしたキーには、このメッセージが返ります。',
      en: 'A deleted or inactive key gives this message.',
    },
  },
  prior: 3,
  stop: 'signature',
  experiment: {
    sh: 'aws iam list-access-keys',
    powershell: 'aws iam list-access-keys',
    tells: {
      ja: '別の有効な認証情報で実行し、送ったキーが一覧にないか`Inactive`なら、これが原因です。',
      en: 'Run it with other credentials that work: if the key is not listed or `Inactive`, this is the cause.',
    },
  },
  sources: [
    {
      url: 'https://repost.aws/knowledge-center/iam-credentials-token',
      title:
        'How do I resolve the IAM credentials error "The security token included in the request isn’t valid"?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
      title: 'Manage access keys for IAM users',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const signed = facts.auth('sigv4');
    if (signed) {
      const isLongTerm = /^AKIA[A-Z0-9]{16}$/.test(signed.value.accessKeyId ?? '') && !signed.value.hasToken;
      return isLongTerm ? judge.supports('moderate', 'long-term-key', {}, signed) : [];
    }
    const quoted = facts.detail('AWSAccessKeyId');
    if (quoted)
      return /^AKIA[A-Z0-9]{16}$/.test(quoted.value.value)
        ? judge.supports('moderate', 'long-term-key', {}, quoted)
        : [];
    const said = refusal(facts);
    return said ? judge.supports('weak', 'message', {}, said) : [];
  },
});
