import { defineCause } from '#core';
import { invokeUrl, serviceEndpoints } from '../sources.ts';

export const cause = defineCause({
  id: 'console-address-called',
  explains: [
    'Forbidden',
    'AccessDenied',
    'NotFound',
    'MissingAuthenticationToken',
    'FailedToFetch',
    'CORSPreflightFailed',
    'InvalidEndpoint',
    'SignatureDoesNotMatch',
  ],
  title: {
    ja: 'APIではなく、マネジメントコンソールの画面のURLを呼んでいる',
    en: 'The URL of a page of the Management Console was called instead of the API',
  },
  howToTell: {
    ja: 'ホスト名に`console.aws.amazon.com`が入っています。コンソールはブラウザーの画面で、APIには答えません。',
    en: 'The host holds `console.aws.amazon.com`: pages for a browser, which answer no API.',
  },
  fix: {
    ja: 'API Gatewayなら「ステージ」に出る呼び出しURL、S3なら`https://{bucket}.s3.{region}.amazonaws.com`を使います。',
    en: 'Use the invoke URL that the console shows under Stages, or `https://{bucket}.s3.{region}.amazonaws.com` for S3.',
  },
  verify: {
    ja: 'HTMLのサインイン画面ではなく、APIの応答が返ります。',
    en: 'The API’s answer comes back and no page to sign in.',
  },
  why: {
    'console-host': {
      ja: '`{host}`はマネジメントコンソールです。',
      en: '`{host}` is the Management Console.',
    },
  },
  prior: 0,
  stop: 'client',
  sources: [invokeUrl, serviceEndpoints],
  detect(facts, judge) {
    const remark = facts.hostRemark('console-host');
    // A deployment prints a link to its page in the console; a service that speaks was not called there.
    const isLink = facts.says(
      /\(Service: [\w ]{1,60}[;,] Status Code: \d{3}|\bView the full error output: https:/,
    );
    return remark && !isLink
      ? judge.supports('strong', 'console-host', { host: remark.value.text }, remark)
      : [];
  },
});
