import { defineCause } from '#core';
import { told } from '../../words.ts';
import { integrity, thread } from '../sources.ts';

export const cause = defineCause({
  id: 'default-checksums-unknown-to-store',
  explains: [
    'BadDigest',
    'XAmzContentSHA256Mismatch',
    'SignatureDoesNotMatch',
    'NotImplemented',
    'InvalidArgument',
    'InvalidRequest',
  ],
  title: {
    ja: 'S3互換ストレージが、SDKが既定で付けるチェックサムを知らない',
    en: 'An S3-compatible store does not know the checksums that SDKs now send by default',
  },
  howToTell: {
    ja: '送り先がAWSではなく、2025年1月以降のSDKかCLIに上げてから失敗します。リクエストに`x-amz-checksum-crc32`や`x-amz-sdk-checksum-algorithm`があります。',
    en: 'The endpoint is not AWS’s, and it fails since the SDK or CLI was updated to a version of 2025 or later; the request carries `x-amz-checksum-crc32` or `x-amz-sdk-checksum-algorithm`.',
  },
  fix: {
    ja: '`AWS_REQUEST_CHECKSUM_CALCULATION=when_required`と`AWS_RESPONSE_CHECKSUM_VALIDATION=when_required`を設定するか、ストレージ側を対応した版に上げます。',
    en: 'Set `AWS_REQUEST_CHECKSUM_CALCULATION=when_required` and `AWS_RESPONSE_CHECKSUM_VALIDATION=when_required`, or update the store to a version that knows them.',
  },
  verify: {
    ja: '送信したリクエストから`x-amz-checksum-*`と`aws-chunked`が消え、アップロードが成功します。',
    en: 'Requests no longer carry `x-amz-checksum-*` or `aws-chunked`, and uploads succeed.',
  },
  why: {
    'checksum-refused': {
      ja: '応答が、SDKの既定のチェックサムのヘッダー`{header}`を拒否しています。',
      en: 'The answer refuses `{header}`, a header of the SDKs’ default checksums.',
    },
    'one-checksum': {
      ja: 'ストレージが、SDKの付けた2つ目のチェックサムを拒否しています。',
      en: 'The store refuses the second checksum, which the SDK added.',
    },
    'other-store': {
      ja: '送り先の`{host}`はAWSのS3ではありません。新しいSDKが付けるチェックサムを読めないことがあります。',
      en: '`{host}` is not AWS’s S3, and may not read the checksums that new SDKs send.',
    },
    'checksum-sent': {
      ja: 'リクエストに`{header}`があります。',
      en: 'The request carries `{header}`.',
    },
    'aws-itself': {
      ja: '送り先はAWSのS3で、このチェックサムを受け付けます。',
      en: 'The endpoint is AWS’s own S3, which takes these checksums.',
    },
  },
  prior: 0,
  stop: 'signature',
  sources: [
    integrity,
    thread('aws/aws-sdk-js-v3', 6810),
    thread('boto/s3transfer', 327),
    thread('aws/aws-cli', 9214),
    thread('f2face/cloudflare-r2', 12),
    thread('cloudflare/cloudflare-docs', 19890, 'pull'),
  ],
  detect(facts, judge) {
    const endpoint = facts.endpoint();
    const refused =
      facts.message(
        /(?<header>x-amz-(?:sdk-)?checksum-[a-z0-9-]{3,20}|STREAMING-UNSIGNED-PAYLOAD-TRAILER|x-amz-trailer)/,
      ) ??
      facts.says(
        /\bHeader '(?<header>x-amz-(?:sdk-)?checksum-[a-z0-9-]{3,20})' with value '[^'\n]{0,200}' not implemented/,
      );
    const twice = told(facts, /\bYou can only specify one checksum at a time\b/);
    const sent = facts
      .all('request-header')
      .find(({ value }) => /^x-amz-(?:checksum-|sdk-checksum-|trailer)/i.test(value.name));
    if (endpoint?.value.kind === 's3')
      return sent || refused ? judge.rulesOut('aws-itself', {}, endpoint) : [];
    const place =
      facts.setting('endpoint-url', 'endpoint_url', 'AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_S3') ??
      (endpoint?.value.kind === 'other' ? facts.url() : undefined);
    const host = place?.kind === 'url' ? place.value.host.value : place?.value.value;
    const isOther = place && host !== undefined && !/\.amazonaws\.com/.test(host);
    const isFailure = facts.code(
      'BadDigest',
      'XAmzContentSHA256Mismatch',
      'NotImplemented',
      'InvalidArgument',
    );
    return [
      ...(twice ? judge.supports('strong', 'one-checksum', {}, twice) : []),
      ...(refused
        ? judge.supports('strong', 'checksum-refused', { header: refused.groups['header'] ?? '' }, refused)
        : []),
      ...(sent && (isOther || refused)
        ? judge.supports('moderate', 'checksum-sent', { header: sent.value.name }, sent)
        : []),
      ...(isOther && isFailure ? judge.supports('moderate', 'other-store', { host }, place) : []),
    ];
  },
});
