import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';
import { asksS3, browserSays } from '../browser.ts';

export const cause = defineCause({
  id: 'bucket-without-cors-rule',
  explains: ['CORSPreflightFailed', 'AccessForbidden'],
  title: {
    ja: 'バケットに、このオリジンとメソッドを許可するCORSの設定がない',
    en: 'The bucket has no CORS rule for this origin, method or header',
  },
  howToTell: {
    ja: '`aws s3api get-bucket-cors`が`NoSuchCORSConfiguration`か、オリジン、メソッド、ヘッダーの一致しないルールを返します。',
    en: '`aws s3api get-bucket-cors` answers `NoSuchCORSConfiguration`, or rules that fit not all of origin, method and headers.',
  },
  fix: {
    ja: 'バケットのCORSに`AllowedOrigins`（スキームとポートを含む）、`AllowedMethods`、`AllowedHeaders`を足します。',
    en: 'Add `AllowedOrigins` with scheme and port, `AllowedMethods` and `AllowedHeaders` to the bucket’s CORS configuration.',
  },
  verify: {
    ja: '`OPTIONS`が200と`access-control-allow-origin`を返します。',
    en: '`OPTIONS` answers 200 and `access-control-allow-origin`.',
  },
  why: {
    'says-so': {
      ja: 'S3が、CORSの設定に一致しないと答えています。',
      en: 'S3 itself says that no CORS rule fits.',
    },
    's3-missing': {
      ja: 'S3の応答に`Access-Control-Allow-Origin`がありません。',
      en: 'S3’s answer has no `Access-Control-Allow-Origin`.',
    },
  },
  prior: 4,
  stop: 'answer',
  experiment: {
    sh: 'aws s3api get-bucket-cors --bucket {bucket}',
    powershell: 'aws s3api get-bucket-cors --bucket {bucket}',
    tells: {
      ja: '`NoSuchCORSConfiguration`か、オリジンの一致しないルールならこの原因です。',
      en: 'It is this cause when the answer is `NoSuchCORSConfiguration` or no rule fits the origin.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html',
      title: 'Using cross-origin resource sharing (CORS)',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors-troubleshooting.html',
      title: 'Troubleshooting CORS',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /CORSResponse: (?:CORS is not enabled|This CORS request is not allowed)/);
    if (says) return judge.supports('strong', 'says-so', {}, says);
    const browser = browserSays(facts);
    const s3 = asksS3(facts);
    return browser && s3 ? judge.supports('moderate', 's3-missing', {}, browser, s3) : [];
  },
});
