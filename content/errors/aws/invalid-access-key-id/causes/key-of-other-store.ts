import { defineCause } from '#core';
import { s3Errors, thread } from '../sources.ts';

export const cause = defineCause({
  id: 'key-of-other-store',
  explains: ['InvalidAccessKeyId', 'InvalidClientTokenId', 'UnrecognizedClientException'],
  title: {
    ja: 'キーとエンドポイントの組が違う（S3互換ストレージやエミュレーターのキーをAWSに送った、またはその逆）',
    en: 'Key and endpoint belong to different stores: an S3-compatible store’s or emulator’s key at AWS, or the reverse',
  },
  howToTell: {
    ja: 'キーが`AKIA`や`ASIA`で始まらないのに送り先がAWSであるか、`AKIA`で始まるのに送り先がAWSではありません。`AWS`を含まない`The Access Key Id you provided does not exist in our records.`は、互換ストレージのメッセージです。',
    en: 'The key does not start with `AKIA` or `ASIA` and the host is AWS’s, or it does and the host is not. `The Access Key Id you provided does not exist in our records.` without `AWS` in it is a compatible store’s message.',
  },
  fix: {
    ja: '使いたいストレージに合わせて、`endpoint_url`（`AWS_ENDPOINT_URL`）とキーを同じ組にします。',
    en: 'Make `endpoint_url` (`AWS_ENDPOINT_URL`) and the key match the store you mean.',
  },
  verify: {
    ja: '`aws s3 ls --endpoint-url …`が、想定したストレージのバケットを表示します。',
    en: '`aws s3 ls --endpoint-url …` lists the buckets of the store you mean.',
  },
  why: {
    'wording-of-compatible-store': {
      ja: 'AWSのS3なら`The AWS Access Key Id`と書きます。これは互換ストレージの応答です。',
      en: 'AWS’s S3 writes `The AWS Access Key Id`; this is the answer of a compatible store.',
    },
    'host-not-aws': {
      ja: '`{host}`はAWSのホストではないので、AWSのアクセスキーを知りません。',
      en: '`{host}` is not AWS’s, and knows none of AWS’s access keys.',
    },
    'key-not-of-aws': {
      ja: '送られたキー`{key}`は、AWSのアクセスキーIDの形をしていません。',
      en: 'The key that was sent, `{key}`, does not have the form of AWS’s.',
    },
    'key-of-aws': {
      ja: '送られたキーはAWSの形で、送り先もAWSです。',
      en: 'The key has the form of AWS’s, and so has the host.',
    },
  },
  prior: 0,
  stop: 'signature',
  sources: [s3Errors, thread('aws-amplify/aws-sdk-ios', 5371)],
  detect(facts, judge) {
    const wording = facts.message(/^The Access Key Id you provided does not exist in our records/);
    const speaker = facts.speaker('minio', 'ceph', 'localstack');
    const endpoint = facts.endpoint();
    const place =
      facts.setting('endpoint-url', 'endpoint_url', 'AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_S3') ??
      (endpoint?.value.kind === 'other' ? facts.url() : undefined);
    const host = place?.kind === 'url' ? place.value.host.value : place?.value.value;
    const isOther = place && host !== undefined && !/\.amazonaws\.com/.test(host);
    const key = facts.detail('AWSAccessKeyId');
    const id = key?.value.value ?? '';
    const isRefused =
      facts.code('InvalidAccessKeyId', 'InvalidClientTokenId', 'UnrecognizedClientException') ?? wording;
    if (key && /^A(?:KIA|SIA)[A-Z0-9]{16}$/.test(id) && !isOther && !wording)
      return judge.rulesOut('key-of-aws', {}, key);
    return [
      ...(wording ? judge.supports('strong', 'wording-of-compatible-store', {}, wording) : []),
      ...(speaker && !wording && isRefused
        ? judge.supports('moderate', 'wording-of-compatible-store', {}, speaker)
        : []),
      ...(isOther && isRefused ? judge.supports('strong', 'host-not-aws', { host }, place) : []),
      ...(key && id !== '' && !/^A[A-Z]{3}|[*<>{}$…]|x{4}/i.test(id)
        ? judge.supports('strong', 'key-not-of-aws', { key: id.slice(0, 4) }, key)
        : []),
    ];
  },
});
