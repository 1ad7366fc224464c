import { defineCause } from '#core';
import { quotedKeyId, refusal } from '../refusal.ts';

/** How access key IDs look: AKIA for long-term ones, ASIA for temporary ones, 20 characters in all. */
const ACCESS_KEY_ID = /^(?:AKIA|ASIA)[A-Z0-9]{16}$/;
/** Variables, placeholders and blacked-out values, which say nothing about the value that was sent. */
const HIDDEN = /[$<>{}*…]|X{4}|\.\.\./i;

export const cause = defineCause({
  id: 'key-id-unknown',
  explains: ['UnrecognizedClientException', 'InvalidClientTokenId', 'InvalidAccessKeyId'],
  title: {
    ja: 'アクセスキーIDが、AWSの発行したものではない',
    en: 'The access key ID was never issued by AWS',
  },
  howToTell: {
    ja: '`Credential=`の直後の値が、`AKIA`か`ASIA`で始まる20文字になっていません。シークレットキーや`test`、前後の空白や引用符が入っています。',
    en: 'What follows `Credential=` is not 20 characters that start with `AKIA` or `ASIA`, but the secret, `test`, or a key with spaces or quotes around it.',
  },
  fix: {
    ja: '発行時のCSVやIAMコンソールの表示から、アクセスキーIDをそのままコピーします。エミュレーター用の値なら、AWSを呼んでしまうエンドポイントの設定を直します。',
    en: 'Copy the key ID unchanged from where it was issued. If the value was meant for an emulator, correct the endpoint setting that let the call go to AWS.',
  },
  verify: {
    ja: '`aws sts get-access-key-info --access-key-id`が、自分のアカウントIDを返します。',
    en: '`aws sts get-access-key-info --access-key-id` returns your own account ID.',
  },
  why: {
    'not-a-key-id': {
      ja: '`Credential=`にある値は、AWSのアクセスキーIDの形をしていません。',
      en: 'The value in `Credential=` does not have the form of an AWS access key ID.',
    },
    'quoted-is-no-key-id': {
      ja: 'S3が引用した値は、AWSのアクセスキーIDの形をしていません。',
      en: 'The value that S3 quotes does not have the form of an AWS access key ID.',
    },
    message: {
      ja: 'アクセスキーIDが記録にないと、このメッセージが返ります。',
      en: 'A key ID that is not on record gives this message.',
    },
  },
  prior: 1,
  stop: 'signature',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
      title: 'Common Error Types - AWS Identity and Access Management',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetAccessKeyInfo.html',
      title: 'GetAccessKeyInfo - AWS Security Token Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const signed = facts.auth('sigv4');
    if (!signed) {
      const quoted = quotedKeyId(facts);
      const id = quoted?.value.value ?? '';
      if (quoted && id !== '' && !HIDDEN.test(id))
        return ACCESS_KEY_ID.test(id) ? [] : judge.supports('strong', 'quoted-is-no-key-id', {}, quoted);
      const said = refusal(facts);
      return said ? judge.supports('weak', 'message', {}, said) : [];
    }
    const keyId = signed.value.accessKeyId;
    if (!keyId || HIDDEN.test(keyId) || ACCESS_KEY_ID.test(keyId)) return [];
    return judge.supports('strong', 'not-a-key-id', {}, signed);
  },
});
