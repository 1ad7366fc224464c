import { defineCause } from '#core';
import { told } from '../../words.ts';
import { s3Errors, thread } from '../sources.ts';

export const cause = defineCause({
  id: 'signed-with-version-2',
  explains: ['InvalidRequest', 'InvalidArgument'],
  title: {
    ja: '署名バージョン2で署名している（このリージョンやこの操作はバージョン4だけを受け付ける）',
    en: 'The request is signed with Signature Version 2 where only Version 4 is accepted',
  },
  howToTell: {
    ja: '署名が`AWSAccessKeyId=…&Signature=…`か`Authorization: AWS キー:署名`の形です。2014年以降に開設したリージョンとKMSで暗号化したオブジェクトは、バージョン4だけを受け付けます。',
    en: 'The signature reads `AWSAccessKeyId=…&Signature=…` or `Authorization: AWS key:signature`. Regions opened since 2014 and objects encrypted with KMS take Version 4 only.',
  },
  fix: {
    ja: 'クライアントを更新するか、署名バージョンを4にします（boto3は`Config(signature_version="s3v4")`、古いJSのSDKは`signatureVersion: "v4"`）。リージョンも指定します。',
    en: 'Update the client or set it to Version 4 (boto3: `Config(signature_version="s3v4")`, the old JS SDK: `signatureVersion: "v4"`), and give it the region.',
  },
  verify: {
    ja: 'URLなら`X-Amz-Algorithm=AWS4-HMAC-SHA256`、ヘッダーなら`AWS4-HMAC-SHA256 Credential=`が現れます。',
    en: 'The URL holds `X-Amz-Algorithm=AWS4-HMAC-SHA256`, or the header starts with `AWS4-HMAC-SHA256 Credential=`.',
  },
  why: {
    message: {
      ja: 'S3が`AWS4-HMAC-SHA256`での署名を求めています。届いた署名はそれではありません。',
      en: 'S3 asks for a signature with `AWS4-HMAC-SHA256`; the one that arrived is another.',
    },
    'query-of-version-2': {
      ja: 'URLが`AWSAccessKeyId`と`Signature`で署名されています。これはバージョン2です。',
      en: 'The URL is signed by `AWSAccessKeyId` and `Signature`: that is Version 2.',
    },
    'header-of-version-2': {
      ja: '`Authorization`が`AWS`で始まっています。これはバージョン2です。',
      en: '`Authorization` starts with `AWS`: that is Version 2.',
    },
    'version-4': {
      ja: '署名は`AWS4-HMAC-SHA256`です。',
      en: 'The signature is one of `AWS4-HMAC-SHA256`.',
    },
  },
  prior: 3,
  stop: 'signature',
  sources: [
    s3Errors,
    thread('stevearc/pypicloud', 248),
    thread('arithmetric/aws-lambda-ses-forwarder', 39),
    thread('tclahr/uac', 354),
  ],
  detect(facts, judge) {
    const said = told(
      facts,
      /mechanism you have provided is not supported\. Please use AWS ?4-HMAC-SHA256|require AWS Signature Version 4/,
    );
    const four = facts.auth('sigv4');
    if (four) return judge.rulesOut('version-4', {}, four);
    if (!said) return [];
    const two = facts
      .all('auth')
      .find(({ value }) => value.kind === 'unknown' && /^AWS(?:-query)?$/.test(value.scheme));
    const isQuery = two?.value.kind === 'unknown' && two.value.scheme === 'AWS-query';
    return [
      ...judge.supports('strong', 'message', {}, said),
      ...(two
        ? judge.supports('strong', isQuery ? 'query-of-version-2' : 'header-of-version-2', {}, two)
        : []),
    ];
  },
});
