import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'edge-function-failed',
  explains: ['ServiceUnavailable'],
  title: {
    ja: 'CloudFront FunctionsかLambda@Edgeの関数が失敗した、または上限に達した',
    en: 'A CloudFront function or a Lambda@Edge function failed or ran into a limit',
  },
  howToTell: {
    ja: 'ページに`function associated with the CloudFront distribution`とあるか、`x-cache`が`FunctionExecutionError`、`LambdaExecutionError`、`LambdaLimitExceeded`のどれかで始まります。オリジンには何も届いていません。',
    en: 'The page says `function associated with the CloudFront distribution`, or `x-cache` starts with `FunctionExecutionError`, `LambdaExecutionError` or `LambdaLimitExceeded`. Nothing reached the origin.',
  },
  fix: {
    ja: '`aws cloudfront test-function`に失敗したリクエストの形を渡して、行番号付きのエラーを読みます。直したら公開し直します。',
    en: 'Give `aws cloudfront test-function` a request of the kind that failed and read the error with its line; mend it and publish again.',
  },
  verify: {
    ja: '`test-function`の`FunctionErrorMessage`が空になり、同じURLが2xxか3xxを返します。',
    en: '`FunctionErrorMessage` of `test-function` is empty, and the same URL answers 2xx or 3xx.',
  },
  why: {
    'says-so': {
      ja: 'CloudFrontが、関連付けられた関数の失敗だと答えています。',
      en: 'CloudFront says that the function attached to it failed.',
    },
    header: {
      ja: '`x-cache: {value}`は、エッジの関数の失敗を表します。',
      en: '`x-cache: {value}` names a failure of the function at the edge.',
    },
  },
  prior: 0,
  stop: 'integration',
  experiment: {
    sh: 'aws cloudfront list-functions --stage LIVE --query "FunctionList.Items[].[Name, FunctionMetadata.LastModifiedTime]" --output text',
    powershell:
      'aws cloudfront list-functions --stage LIVE --query "FunctionList.Items[].[Name, FunctionMetadata.LastModifiedTime]" --output text',
    tells: {
      ja: '失敗し始めた時刻の直前に更新された関数があれば、それを`test-function`で試します。',
      en: 'Try the one that was changed just before the failures began with `test-function`.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-503-service-unavailable.html',
      title: 'HTTP 503 status code (Service Unavailable)',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /The (?:CloudFront|Lambda) function associated with the CloudFront distribution (?:is invalid|was throttled|returned)/,
    );
    const cache = facts.responseHeader('x-cache');
    const isEdge = /^(?:Function|Lambda)[A-Za-z]{4,40} from cloudfront/i.test(cache?.value.value ?? '');
    return [
      ...(says ? judge.supports('strong', 'says-so', {}, says) : []),
      ...(cache && isEdge ? judge.supports('strong', 'header', { value: cache.value.value }, cache) : []),
    ];
  },
});
