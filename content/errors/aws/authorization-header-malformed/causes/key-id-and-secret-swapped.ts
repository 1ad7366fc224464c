import { defineCause } from '#core';
import { s3Errors, thread } from '../sources.ts';

export const cause = defineCause({
  id: 'key-id-and-secret-swapped',
  explains: [
    'AuthorizationHeaderMalformed',
    'AuthorizationQueryParametersError',
    'InvalidAccessKeyId',
    'InvalidClientTokenId',
    'UnrecognizedClientException',
    'IncompleteSignature',
  ],
  title: {
    ja: 'アクセスキーIDの場所に、シークレットアクセスキーが入っている',
    en: 'The secret access key stands where the access key ID belongs',
  },
  howToTell: {
    ja: '`Credential=`の最初の要素が`AKIA`や`ASIA`で始まらず、40文字か、`/`を含みます。シークレットは`/`を含むことがあるので、`Credential`の要素が5つを超えます。',
    en: 'The first part of `Credential=` does not start with `AKIA` or `ASIA`, has 40 characters or holds a `/`. A secret may, and then `Credential` has more than five parts.',
  },
  fix: {
    ja: '2つの値を入れ替えます。送ってしまったシークレットは、ログに残っている可能性があるので、新しいキーに替えます。',
    en: 'Swap the two values. The secret has been sent and may stand in logs: replace the key.',
  },
  verify: {
    ja: '`aws configure list`の`access_key`の末尾4文字が、コンソールに表示されるアクセスキーIDの末尾と同じです。',
    en: 'The last four characters of `access_key` in `aws configure list` are those of the key ID in the console.',
  },
  why: {
    'secret-in-credential': {
      ja: '`Credential`の最初の要素が、アクセスキーIDではなくシークレットの形をしています。',
      en: 'The first part of `Credential` has the form of a secret, not of an access key ID.',
    },
    'too-many-parts': {
      ja: '`Credential`の形が崩れています。シークレットに含まれる`/`で、要素が増えたときのメッセージです。',
      en: '`Credential` is malformed: what happens when the `/` in a secret adds parts to it.',
    },
    'key-id-sent': {
      ja: '`Credential`は、アクセスキーIDの形で始まっています。',
      en: '`Credential` starts with what has the form of an access key ID.',
    },
  },
  prior: 0,
  stop: 'signature',
  sources: [s3Errors, thread('aws/aws-sdk-ruby', 1276), thread('krobertson/deb-s3', 157)],
  detect(facts, judge) {
    const signed = facts.auth('sigv4');
    const id = signed?.value.accessKeyId ?? '';
    if (signed && /^(?:AKIA|ASIA)[A-Z0-9]{12,16}/.test(id)) return judge.rulesOut('key-id-sent', {}, signed);
    const isSecret = id.includes('/') || /^(?=[^*.]{40}$)[A-Za-z0-9+/]{40}$/.test(id);
    const malformed = facts.message(
      /the Credential is mal-formed|Credential must have exactly 5 slash-delimited elements/,
    );
    return [
      ...(signed && isSecret ? judge.supports('strong', 'secret-in-credential', {}, signed) : []),
      ...(malformed ? judge.supports('moderate', 'too-many-parts', {}, malformed) : []),
    ];
  },
});
