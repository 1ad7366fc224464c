import { defineCause } from '#core';
import { thread } from '../sources.ts';

/** Operations of CloudFront's KeyValueStore, which exist nowhere else. */
const KEY_VALUE_STORE = /^(?:DescribeKeyValueStore|UpdateKeys|ListKeys|PutKey|GetKey|DeleteKey)$/;

export const cause = defineCause({
  id: 'sigv4a-needed',
  explains: ['InvalidSignatureException', 'SignatureDoesNotMatch', 'AccessDeniedException'],
  title: {
    ja: 'SigV4A（複数リージョン用の署名）が要る呼び出し先に、ふつうのSigV4で署名している',
    en: 'The endpoint needs SigV4A, the signature for several regions, and got plain SigV4',
  },
  howToTell: {
    ja: '呼び出し先がCloudFront KeyValueStore、S3マルチリージョンアクセスポイント、EventBridgeのグローバルエンドポイントです。メッセージにリージョンの名前がありません。',
    en: 'The endpoint is CloudFront KeyValueStore, an S3 Multi-Region Access Point or an EventBridge global endpoint, and the message names no region.',
  },
  fix: {
    ja: 'SDKにSigV4Aの実装を加えます（JSは`@aws-sdk/signature-v4-crt`か`@aws-sdk/signature-v4a`をインポート、boto3は`botocore[crt]`）。自前の署名なら`AWS4-ECDSA-P256-SHA256`と`X-Amz-Region-Set`を使います。',
    en: 'Add SigV4A to the SDK (JS: import `@aws-sdk/signature-v4-crt` or `@aws-sdk/signature-v4a`; boto3: install `botocore[crt]`). Your own signer needs `AWS4-ECDSA-P256-SHA256` and `X-Amz-Region-Set`.',
  },
  verify: {
    ja: '送信する`Authorization`が`AWS4-ECDSA-P256-SHA256`で始まります。',
    en: 'The `Authorization` that is sent starts with `AWS4-ECDSA-P256-SHA256`.',
  },
  why: {
    'no-region-named': {
      ja: '「有効なリージョン」を求めながらリージョンの名前を挙げていません。スコープにリージョンを持たないSigV4Aの呼び出し先の応答です。',
      en: 'It asks for a valid region and names none: the answer of an endpoint of SigV4A, whose scope has no region.',
    },
    'key-value-store': {
      ja: '`{operation}`はCloudFront KeyValueStoreの操作で、SigV4Aだけを受け付けます。',
      en: '`{operation}` belongs to CloudFront KeyValueStore, which takes SigV4A only.',
    },
    'multi-region-host': {
      ja: '`{host}`はマルチリージョンアクセスポイントか、KeyValueStoreのホストです。',
      en: '`{host}` is a Multi-Region Access Point or a KeyValueStore.',
    },
    'signed-so': {
      ja: '署名はすでに`{algorithm}`です。',
      en: 'The signature is one of `{algorithm}` already.',
    },
    'region-named': {
      ja: 'メッセージがリージョン`{region}`を名指ししているので、ふつうのSigV4の呼び出し先です。',
      en: 'The message names the region `{region}`, so the endpoint takes plain SigV4.',
    },
  },
  prior: -2,
  stop: 'signature',
  sources: [
    thread('aws/aws-sdk-js-v3', 5576),
    thread('boto/boto3', 3980),
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html',
      title: 'Create a signed AWS API request',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const asymmetric = facts
      .all('auth')
      .find(({ value }) => value.kind === 'sigv4' && value.algorithm.includes('ECDSA'));
    if (asymmetric) return judge.rulesOut('signed-so', { algorithm: 'AWS4-ECDSA-P256-SHA256' }, asymmetric);
    const region = facts.message(/scoped to a valid [Rr]egion, not '(?<region>[^']{0,60})'/);
    if (region) return judge.rulesOut('region-named', { region: region.groups['region'] ?? '' }, region);
    const bare = facts.message(/[Cc]redential must be scoped to a valid [Rr]egion(?!,)/);
    const operation = facts.all('operation').find(({ value }) => KEY_VALUE_STORE.test(value));
    const url = facts.url();
    const host = url?.value.host.value ?? '';
    const isMultiRegion = /\.mrap\.|\.accesspoint\.s3-global\.|cloudfront-kvs/i.test(host);
    const isAboutSigning = bare ?? facts.code('InvalidSignatureException', 'SignatureDoesNotMatch');
    return [
      ...(bare ? judge.supports('strong', 'no-region-named', {}, bare) : []),
      ...(operation && isAboutSigning
        ? judge.supports('strong', 'key-value-store', { operation: operation.value }, operation)
        : []),
      ...(url && isMultiRegion && isAboutSigning
        ? judge.supports('strong', 'multi-region-host', { host }, url.value.host)
        : []),
    ];
  },
});
