import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'edge-function-answer-invalid',
  explains: ['OriginConnectError', 'BadGatewayException'],
  title: {
    ja: 'Lambda@Edgeの関数が、CloudFrontの読めないものを返した',
    en: 'A Lambda@Edge function returned something that CloudFront cannot use',
  },
  howToTell: {
    ja: 'ページに`The Lambda function returned`とあるか、`x-cache`が`LambdaValidationError from cloudfront`です。',
    en: 'The page says `The Lambda function returned`, or `x-cache` is `LambdaValidationError from cloudfront`.',
  },
  fix: {
    ja: '`return`で値を返すハンドラーは`async`にします。ヘッダーは配列の形にし、本文は1 MB（ビューワー側は40 KB）までにします。',
    en: 'Make a handler that returns its value `async`, write headers as lists, and keep the body under 1 MB (40 KB at viewer events).',
  },
  verify: {
    ja: '新しいバージョンを関連付けたあと、同じパスの`x-cache`に`Lambda…Error`が出ません。',
    en: 'With the new version associated, `x-cache` shows no `Lambda…Error` on the same path.',
  },
  why: {
    'says-so': {
      ja: '`{message}`とあります。オリジンには届いていません。',
      en: 'It says `{message}`: the origin was not the problem.',
    },
  },
  prior: 0,
  stop: 'answer',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-502-bad-gateway.html',
      title: 'HTTP 502 status code (Bad Gateway)',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/serverless-nextjs/serverless-next.js/issues/525',
      title: 'serverless-nextjs/serverless-next.js #525',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-samples/react-ssr-lambda/issues/28',
      title: 'aws-samples/react-ssr-lambda #28',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /(?<message>The Lambda function returned (?:an )?invalid [^\n<]{1,120}|LambdaValidationError from cloudfront)/i,
    );
    return says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : [];
  },
});
